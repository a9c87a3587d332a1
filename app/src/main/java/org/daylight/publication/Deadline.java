package org.daylight.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day for publishing an item and how it stands to it.
 *
 * @param dueOn the last day; null when the calendar of its year is not loaded
 * @param workingDays working days left, or passed since the last day when overdue; 0 once published
 */
public record Deadline(@Nullable LocalDate dueOn, Punctuality punctuality, int workingDays) {}
