package org.daylight.reports.checking.wording;

import org.daylight.reports.Place;

/**
 * The number that opens one item of a list.
 *
 * @param form how it is written
 * @param number which item
 * @param sure whether it can be nothing else than a list number
 * @param opensLine whether it stands at the begin of its line
 * @param offset where in the passage
 * @param place where in the source
 * @param quote the number and the words behind it
 */
record ListMark(Form form, int number, boolean sure, boolean opensLine, int offset, Place place, String quote) {

    private static final String DIGITS = "零一二三四五六七八九";

    /** How list numbers are written, from the outer to the inner. */
    enum Form {
        HEADING("", "、"),
        BRACKETED("（", "）"),
        ARABIC("", "."),
        ARABIC_BRACKETED("（", "）"),
        CIRCLED("", ""),
        SAID("", "是"),
        DEMANDED("", "要"),
        ORDINAL("第", "");

        private final String before;
        private final String behind;

        Form(String before, String behind) {
            this.before = before;
            this.behind = behind;
        }

        /** The number as a list of this form prints it. */
        String spelt(int number) {
            boolean figures = this == ARABIC || this == ARABIC_BRACKETED;
            if (this == CIRCLED) {
                return String.valueOf((char) ('①' + number - 1));
            }
            return before + (figures ? String.valueOf(number) : chinese(number)) + behind;
        }
    }

    /** 一 to 九十九. */
    static String chinese(int number) {
        int tens = number / 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        int ones = number % 10;
        return ten + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
