package org.daylight.reports.prose;

import org.daylight.reports.Place;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the running text with its meaning.
 *
 * @param kind what sort of statement
 * @param measure what is counted, shared or changed
 * @param amount the figure
 * @param frame year, scope and topic
 * @param of the count a share, rate or change belongs to, or the whole an item belongs to; null when the text does not say
 * @param source where it stands
 */
public record Statement(
        Kind kind,
        Measure measure,
        Amount amount,
        Frame frame,
        @Nullable Statement of,
        Source source) {

    /** What sort of statement. */
    public enum Kind {
        /** A number of things. */
        COUNT,
        /** A percentage of a whole: 占比60%. */
        SHARE,
        /** Another percentage: 办结率100%. */
        RATE,
        /** More than last year by a number. */
        INCREASE,
        /** Less than last year by a number. */
        DECREASE,
        /** More than last year by a percentage. */
        INCREASE_PERCENT,
        /** Less than last year by a percentage. */
        DECREASE_PERCENT,
        /** So many times last year's figure. */
        TIMES,
        /** So many times last year's figure more: 增长一倍, 翻一番. */
        TIMES_MORE,
        /** As much as last year: 持平. */
        EQUAL
    }

    /**
     * Year, scope and topic.
     *
     * @param year the year it speaks of
     * @param wholeYear false for half years, months, and sums over several years
     * @param scope for whom
     * @param topic what the sentence is about
     */
    public record Frame(@Nullable Integer year, boolean wholeYear, Coverage scope, Topic topic) {}

    /**
     * Where a statement stands.
     *
     * @param place line and page
     * @param quote the clause as printed
     * @param paragraph ordinal of the paragraph in the report
     * @param sentence ordinal of the sentence in the report
     * @param part number of the part (一 is 1)
     */
    public record Source(Place place, String quote, int paragraph, int sentence, int part) {}

    public boolean isCount() {
        return kind == Kind.COUNT;
    }

    /** Whether it says how a figure moved against last year. */
    public boolean isChange() {
        return switch (kind) {
            case INCREASE, DECREASE, INCREASE_PERCENT, DECREASE_PERCENT, TIMES, TIMES_MORE, EQUAL -> true;
            case COUNT, SHARE, RATE -> false;
        };
    }

    /** Whether it is a count of the whole of the given year for the whole body. */
    public boolean covers(@Nullable Integer year) {
        return isCount()
                && frame.wholeYear()
                && frame.scope().coversTables()
                && java.util.Objects.equals(year, frame.year());
    }
}
