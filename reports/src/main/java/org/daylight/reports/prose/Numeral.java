package org.daylight.reports.prose;

/**
 * A figure found in running text.
 *
 * @param start first character, words of exactness not included
 * @param end behind the unit and words like 左右
 * @param kind what sort of figure
 * @param amount the figure
 * @param inWords written in Chinese numerals
 */
public record Numeral(int start, int end, Kind kind, Amount amount, boolean inWords) {

    /** What sort of figure. */
    public enum Kind {
        /** Counted things, with a unit. */
        COUNT,
        /** A figure without unit. */
        BARE,
        PERCENT,
        /** 个百分点. */
        POINTS,
        /** 倍. */
        TIMES,
        YEAR,
        /** Dates, ordinals, document numbers, telephones, durations, list numbers. */
        OTHER
    }

    Numeral with(Amount united) {
        return new Numeral(start, end, Kind.COUNT, united, inWords);
    }
}
