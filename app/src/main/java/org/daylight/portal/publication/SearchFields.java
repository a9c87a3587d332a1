package org.daylight.portal.publication;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The fields of the search form as the browser sends them.
 *
 * @param q what was typed
 * @param organ slug of the publisher; empty for all
 * @param after the place from which the results go on
 */
record SearchFields(
        String q,
        String organ,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable String after) {

    private static final int LONGEST = 120;

    /** A browser may leave fields out; more than 120 characters are not read. */
    SearchFields {
        q = shortened(Objects.requireNonNullElse(q, ""));
        organ = Objects.requireNonNullElse(organ, "");
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }
}
