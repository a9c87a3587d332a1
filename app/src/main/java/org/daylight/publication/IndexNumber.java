package org.daylight.publication;

import java.util.regex.Pattern;

/**
 * 索引号: code of the organ, year, serial; unique and never changed, not even when the publisher changes (rules.md 6.5).
 * Example: {@code DL0000018/2026-00318}.
 */
public record IndexNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}[0-9X]/\\d{4}-\\d{5}");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public IndexNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an index number: " + value);
        }
    }

    static IndexNumber of(String organCode, int year, int serial) {
        return new IndexNumber("%s/%04d-%05d".formatted(organCode, year, serial));
    }

    /**
     * A code for an organ whose official organisation code is not recorded: {@code DL}, a running number and the check
     * character of GB 11714, so that it can be told from official ones and is still well formed.
     */
    static String localOrganCode(int position) {
        String body = "DL%06d".formatted(position);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += Character.digit(body.charAt(place), Character.MAX_RADIX) * WEIGHTS[place];
        }
        int check = (11 - sum % 11) % 11;
        return body + (check == 10 ? "X" : Integer.toString(check));
    }

    @Override
    public String toString() {
        return value;
    }
}
