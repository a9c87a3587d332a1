package org.daylight.rules.request;

import java.time.LocalDate;

/**
 * A clock that a changed calendar moves.
 *
 * @param kind which clock
 * @param subject which consultation, empty for the clocks a case has once
 * @param before the date on the old calendar
 * @param after the date on the new calendar
 */
public record MovedDate(Clock.Kind kind, String subject, LocalDate before, LocalDate after) {}
