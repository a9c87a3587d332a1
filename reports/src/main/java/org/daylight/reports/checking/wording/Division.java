package org.daylight.reports.checking.wording;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param name its full name, for instance 北仑区
 * @param level province, prefecture or county
 * @param above the division it belongs to, null for a province
 */
record Division(String name, Level level, @Nullable Division above) {

    /** The levels of the gazetteer. */
    enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    /** Whether this is the other one or lies in it. */
    boolean within(Division other) {
        Division division = this;
        while (division != null) {
            if (division.equals(other)) {
                return true;
            }
            division = division.above();
        }
        return false;
    }

    /** The province it lies in. */
    Division province() {
        Division division = this;
        while (division.above() != null) {
            division = division.above();
        }
        return division;
    }
}
