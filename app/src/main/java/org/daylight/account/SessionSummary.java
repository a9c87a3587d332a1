package org.daylight.account;

import java.time.Instant;

/**
 * One place where a person is signed in.
 *
 * @param source the network address it came from
 * @param browser how the browser names itself
 * @param present whether it is the session in which the list is looked at
 */
public record SessionSummary(Instant since, Instant lastUsed, String source, String browser, boolean present) {}
