package org.daylight.files;

import java.time.Instant;

/**
 * An officer's word that one kind of unseen content in a file may go out with it (核对后可以公开).
 *
 * @param name who, as the person was called then
 */
public record Clearance(FindingKind kind, String name, Instant at, String reason) {}
