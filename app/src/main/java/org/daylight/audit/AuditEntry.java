package org.daylight.audit;

import java.time.Instant;

/** One line of the trail (操作日志) at its place in the chain. */
public record AuditEntry(long position, Instant at, Deed deed) {}
