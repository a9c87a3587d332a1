package org.daylight.workbench.audit;

import java.time.Instant;
import org.daylight.audit.Deed;

/** A line of the trail with the person's name beside the subject; the name is empty for others than staff. */
public record AuditRow(long position, Instant at, String person, Deed deed) {}
