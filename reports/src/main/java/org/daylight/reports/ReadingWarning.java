package org.daylight.reports;

import java.util.Locale;

/**
 * Something the reader saw but could not read or place; never a silent gap.
 *
 * @param code stable name, for instance {@code ROW_UNPLACED}
 * @param place where
 * @param quote the words of the source, shortened
 * @param wording the sentence
 */
public record ReadingWarning(String code, Place place, String quote, Wording wording) {

    /** What a person put right stands among the warnings, its cell the first argument of the sentence. */
    public static final String CORRECTED = "CORRECTED";

    /** So does what a person said of whose report of which year it is. */
    public static final String IDENTITY = "IDENTITY";

    /** A warning of a code whose sentence is {@code warning.CODE}. */
    public static ReadingWarning of(String code, Place place, String quote, Object... arguments) {
        return new ReadingWarning(code, place, Wording.shorten(quote), Wording.of("warning." + code, arguments));
    }

    /** The sentence in Chinese. */
    public String message() {
        return wording.text(Locale.CHINESE);
    }
}
