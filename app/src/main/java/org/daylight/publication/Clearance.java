package org.daylight.publication;

import java.time.Instant;
import org.daylight.files.FindingKind;

/**
 * A clerk's word that one kind of unseen content in a file may be read by everybody (核对后可以公开).
 *
 * @param name who, as the person was called then
 */
public record Clearance(FindingKind kind, String name, Instant at, String reason) {}
