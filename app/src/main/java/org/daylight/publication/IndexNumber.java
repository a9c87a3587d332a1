package org.daylight.publication;

import java.util.regex.Pattern;

/**
 * 索引号: code of the organ, year, serial; unique and never changed, not even when the publisher changes (rules.md 6.5).
 * Example: {@code DL0000018/2026-00318}.
 */
public record IndexNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}[0-9X]/\\d{4}-\\d{5}");

    public IndexNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an index number: " + value);
        }
    }

    static IndexNumber of(String organCode, int year, int serial) {
        return new IndexNumber("%s/%04d-%05d".formatted(organCode, year, serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
