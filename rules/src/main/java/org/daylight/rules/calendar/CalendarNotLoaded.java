package org.daylight.rules.calendar;

import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;

/**
 * A computation ran into a year for which no notice is loaded. It is an exception because a caller may ask
 * {@link WorkingCalendar#covers} beforehand; functions that return refusals turn it into one.
 */
public final class CalendarNotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int year;

    CalendarNotLoaded(int year) {
        super("No holiday notice is loaded for " + year);
        this.year = year;
    }

    /** The first year that is missing. */
    public int year() {
        return year;
    }

    /** The same as a refusal with its ground and its sentence. */
    public Refusal refusal() {
        return Refusal.of(Ground.YEAR_NOT_LOADED, "HOLIDAY", null, Integer.toString(year));
    }
}
