package org.daylight.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organ was established (设立). */
public record OrganEstablished(OrganId organ, @Nullable OrganId parent, String name, LocalDate effectiveOn) {}
