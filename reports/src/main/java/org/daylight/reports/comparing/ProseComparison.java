package org.daylight.reports.comparing;

import java.util.List;
import org.daylight.reports.Report;
import org.daylight.reports.Section;
import org.daylight.reports.comparing.Passage.FigureChange;
import org.jspecify.annotations.Nullable;

/**
 * The prose of two reports set side by side: section by section as their titles mean the same, paragraph by paragraph.
 *
 * @param sections in the order of the newer report; sections that only the older one has stand where they stood
 * @param repetition how much of the whole newer prose stands in the older one
 */
public record ProseComparison(List<SectionPair> sections, Repetition repetition) {

    /**
     * Two sections about the same.
     *
     * @param left the older section, null when the newer report adds it
     * @param right the newer section, null when it is gone
     * @param passages every paragraph of both in reading order
     * @param repetition how much of the newer section stands anywhere in the older report
     */
    public record SectionPair(
            @Nullable Section left, @Nullable Section right, List<Passage> passages, Repetition repetition) {

        /** The heading of the newer section, or of the older one when that alone exists; empty for the preamble. */
        public String heading() {
            Section named = right == null ? left : right;
            return named == null ? "" : named.heading();
        }
    }

    /**
     * Compares the prose of two reports.
     *
     * @param left the older
     * @param right the newer
     */
    public static ProseComparison of(Report left, Report right) {
        return new ProseReader(left, right).compare();
    }

    /** Every figure that changed in sentences of one wording, in reading order. */
    public List<FigureChange> figures() {
        return passages().stream().flatMap(p -> p.figures().stream()).toList();
    }

    /** Every passage of every section, in reading order. */
    public List<Passage> passages() {
        return sections.stream().flatMap(s -> s.passages().stream()).toList();
    }

    /** How many passages came out so. */
    public long count(Passage.Kind kind) {
        return passages().stream().filter(p -> p.kind() == kind).count();
    }
}
