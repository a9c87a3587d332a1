package org.daylight.reports.writing;

/** The ordinals of official documents: 一, 十, 十一, 二十, 九十九. */
final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumeral() {}

    /** The numeral of 1 to 99; beyond that Arabic digits. */
    static String of(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : digit(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + digit(number % 10);
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
