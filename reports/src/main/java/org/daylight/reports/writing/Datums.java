package org.daylight.reports.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.daylight.reports.Datum;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Wording;
import org.jspecify.annotations.Nullable;

/** What a finding sets against each other, as a value of a table. */
final class Datums {

    private Datums() {}

    /** A number, a text, or null. */
    static @Nullable Object value(@Nullable Datum datum) {
        return switch (datum) {
            case null -> null;
            case Datum.Figure figure -> figure.value();
            case Datum.Words words -> words.text();
        };
    }

    /** It in a sentence of the letter; empty when there is nothing to say. */
    static Optional<String> say(String key, @Nullable Datum datum) {
        return switch (datum) {
            case null -> Optional.empty();
            case Datum.Figure figure -> Optional.of(said(key, figure.value()));
            case Datum.Words words -> Optional.of(said(key, "“" + plain(words.text()) + "”"));
        };
    }

    private static String said(String key, Object value) {
        return Wording.of(key, value).text(Locale.CHINESE);
    }

    /** Forms have names for people. */
    private static String plain(String words) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.name().equals(words))
                .map(Datums::format)
                .findFirst()
                .orElse(words);
    }

    /** The name of a form for people, for instance 2021年格式. */
    static String format(ReportFormat format) {
        return Wording.fixed("format." + format.name(), Locale.CHINESE);
    }
}
