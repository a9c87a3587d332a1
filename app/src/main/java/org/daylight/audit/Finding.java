package org.daylight.audit;

/** One thing found wrong, and where. */
public record Finding(long position, Tampering tampering) {}
