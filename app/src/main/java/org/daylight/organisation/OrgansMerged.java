package org.daylight.organisation;

import java.time.LocalDate;

/** An organ ended and another one carries on its functions (合并). */
public record OrgansMerged(OrganId merged, OrganId successor, LocalDate effectiveOn) {}
