package org.daylight.publication;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 发文字号: organ's short name, year in six-corner brackets, number without leading zero and without 第 (GB/T 9704-2012).
 * Example: {@code 明政发〔2026〕14号}.
 */
public record DocumentNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[\\u4e00-\\u9fa5]{2,15}〔\\d{4}〕[1-9]\\d*号");

    public DocumentNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a document number: " + value);
        }
    }

    /** Reads what a person typed, also with other brackets and blanks; empty when it is no document number. */
    public static Optional<DocumentNumber> read(String typed) {
        String written =
                typed.replaceAll("\\s", "").replaceAll("[\\[［【(（]", "〔").replaceAll("[\\]］】)）]", "〕");
        return FORM.matcher(written).matches() ? Optional.of(new DocumentNumber(written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
