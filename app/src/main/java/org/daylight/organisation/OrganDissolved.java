package org.daylight.organisation;

import java.time.LocalDate;

/** An organ ended without a successor (撤销). */
public record OrganDissolved(OrganId organ, LocalDate effectiveOn) {}
