package org.daylight.reports.reading;

import org.daylight.reports.text.Figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a table.
 *
 * @param kind what it is
 * @param text as printed, stripped
 * @param line where it stands
 * @param row number of the physical row it belongs to
 * @param figure the figure of a VALUE
 */
record Token(
        Kind kind, String text, int line, int row, @Nullable Figure figure) {

    enum Kind {
        TEXT,
        VALUE,
        /** A cell that is there and empty. */
        BLANK,
        /** A cell that is there and holds something that is no figure. */
        GARBLED
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    boolean isFilled() {
        return kind == Kind.VALUE || kind == Kind.GARBLED;
    }
}
