package org.daylight.reports.comparing;

import java.util.List;
import java.util.Locale;
import org.daylight.reports.Place;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph as it stands in the older report, in the newer one, or in both.
 *
 * @param kind what became of it
 * @param left the older wording, null when added
 * @param right the newer wording, null when removed
 * @param moved whether it stands elsewhere: in another section or another order than its neighbours
 * @param spans the newer wording with what went and what came; joined without REMOVED they are the newer text
 * @param figures figures that changed in sentences of one wording
 */
public record Passage(
        Kind kind,
        @Nullable Extract left,
        @Nullable Extract right,
        boolean moved,
        List<Span> spans,
        List<FigureChange> figures) {

    /** What became of a paragraph. */
    public enum Kind {
        /** Word for word and figure for figure, blanks and widths of characters aside. */
        SAME,
        /** Some words or figures differ. */
        CHANGED,
        /** Only in the newer report. */
        ADDED,
        /** Only in the older report. */
        REMOVED;

        /** The stable wire name. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A paragraph of one report.
     *
     * @param section heading of its section, empty for the preamble
     * @param place where it begins
     * @param text as printed
     */
    public record Extract(String section, Place place, String text) {}

    /**
     * A stretch of text with one fate.
     *
     * @param change stayed, went or came
     * @param text as printed
     * @param figure whether it is a figure whose value changed in an otherwise equal place
     */
    public record Span(Change change, String text, boolean figure) {

        /** The fate of a stretch of text. */
        public enum Change {
            SAME,
            REMOVED,
            ADDED;

            /** The stable wire name. */
            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * A figure that stands in the same words of both reports with another value.
     *
     * @param before the older figure as printed
     * @param after the newer figure as printed
     * @param left where the older one stands
     * @param right where the newer one stands
     * @param sentence the newer sentence
     */
    public record FigureChange(String before, String after, Place left, Place right, String sentence) {}
}
