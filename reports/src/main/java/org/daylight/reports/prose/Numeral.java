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
        /** 翻一番. */
        DOUBLED,
        /** 持平. */
        LEVEL,
        YEAR,
        /** Dates, ordinals, document numbers, telephones, durations, list numbers. */
        OTHER
    }

    /** The same with the exactness that words before it give: 基本持平, 近一倍. */
    Numeral like(String words) {
        boolean about = words.endsWith("基本") || words.endsWith("大致") || words.endsWith("大体") || words.endsWith("大约");
        Amount rough = new Amount(amount.value(), amount.step(), Exactness.ABOUT, amount.unit());
        return about ? new Numeral(start, end, kind, rough, inWords) : this;
    }

    Numeral with(Amount united) {
        return new Numeral(start, end, Kind.COUNT, united, inWords);
    }
}
