package org.daylight.reports.writing;

import org.daylight.reports.Datum;
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
}
