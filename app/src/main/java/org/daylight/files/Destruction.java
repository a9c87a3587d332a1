package org.daylight.files;

import java.time.Instant;

/**
 * The lasting record that a file was destroyed (销毁).
 *
 * @param sha256 digest of the content that is gone
 * @param by who ordered it, as the audit trail names people
 * @param reason why, for instance the retention rule that ran out
 */
public record Destruction(FileId file, String sha256, Instant at, String by, String reason) {}
