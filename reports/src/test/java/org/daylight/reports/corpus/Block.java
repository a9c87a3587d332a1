package org.daylight.reports.corpus;

import java.util.List;

/** What a report is made of before it has a format. */
sealed interface Block {

    /** Kinds of paragraphs. */
    enum Kind {
        META,
        TITLE,
        HEADING,
        TEXT,
        FURNITURE
    }

    /** Running text. */
    record Paragraph(Kind kind, String text) implements Block {}

    /** One of the national tables. */
    record Table(String name, List<List<Box>> rows) implements Block {}

    /** A table that is only a picture. */
    record Picture() implements Block {}

    /** One printed cell with its spans. */
    record Box(String text, int columns, int rows) {
        Box withText(String other) {
            return new Box(other, columns, rows);
        }
    }
}
