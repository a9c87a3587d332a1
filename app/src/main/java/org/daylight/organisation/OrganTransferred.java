package org.daylight.organisation;

import java.time.LocalDate;

/** An organ came to stand under another one (划转). */
public record OrganTransferred(OrganId organ, OrganId parentBefore, OrganId parentAfter, LocalDate effectiveOn) {}
