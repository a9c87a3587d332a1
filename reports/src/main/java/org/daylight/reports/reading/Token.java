package org.daylight.reports.reading;

import java.util.regex.Pattern;
import org.daylight.reports.Place;
import org.daylight.reports.text.Figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a table.
 *
 * @param kind what it is
 * @param text as printed, stripped
 * @param place where it stands
 * @param slot which row and column it belongs to
 * @param figure the figure of a VALUE
 */
record Token(
        Kind kind,
        String text,
        Place place,
        Slot slot,
        @Nullable Figure figure) {

    private static final Pattern TELLS = Pattern.compile("\\d ?[件条份项宗例个]");

    enum Kind {
        TEXT,
        VALUE,
        /** A cell that is there and empty. */
        BLANK,
        /** A cell that is there and holds something that is no figure. */
        GARBLED,
        /** The figures of a whole row, with nothing between them. */
        GLUED
    }

    /**
     * Row and columns of a token.
     *
     * @param row number of the physical row
     * @param column where it begins
     * @param columns how wide it is; 0 when the source does not say in which column it stands
     */
    record Slot(int row, int column, int columns) {

        static final Slot NOWHERE = new Slot(0, 0, 0);

        boolean isKnown() {
            return columns > 0;
        }

        int end() {
            return column + columns;
        }

        /** How much of their width both share. */
        int overlap(Slot other) {
            return Math.min(end(), other.end()) - Math.max(column, other.column);
        }
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** Whether this is a sentence, or part of one, that tells figures: no head and no label. */
    boolean isProse() {
        return kind == Kind.TEXT
                && (text.length() > 30 && text.indexOf('。') >= 0
                        || TELLS.matcher(text).find());
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    boolean isFilled() {
        return kind == Kind.VALUE || kind == Kind.GARBLED || kind == Kind.GLUED;
    }

    int line() {
        return place.line();
    }

    int row() {
        return slot.row();
    }
}
