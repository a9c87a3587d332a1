package org.daylight.reports.reading;

import java.util.List;
import java.util.Set;
import org.daylight.reports.text.Figures;
import org.daylight.reports.text.Plain;

/**
 * The empty lines between lines that hold one cell each. Where they stand in even steps a wider step has swallowed blank
 * cells: each of them a whole step, or only one empty line, whichever makes the rows as wide as those of the forms.
 *
 * @param usual how many empty lines usually stand between two figures; -1 when there are no such lines
 * @param each how many empty lines a blank cell leaves behind
 */
record Gaps(int usual, int each) {

    private static final int FEWEST_STEPS = 20;
    private static final int MOST_SWALLOWED = 15;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_FIGURE = 12;
    /** Figures of a row of T3 and of T4. */
    private static final Set<Integer> WIDTHS = Set.of(7, 15);

    /** How many blank cells stand in a gap; 0 where it does not keep to the steps. */
    int swallowed(int emptyLines) {
        int more = emptyLines - usual;
        boolean even = usual >= 0 && more > 0 && more % each == 0;
        return even ? Math.min(more / each, MOST_SWALLOWED) : 0;
    }

    static Gaps of(List<SourceLine> lines) {
        int[] counts = new int[4];
        int empty = 0;
        boolean figureBefore = false;
        for (SourceLine line : lines) {
            if (line.text().isBlank()) {
                empty++;
                continue;
            }
            boolean figure = isFigure(line);
            if (figure && figureBefore && empty < counts.length) {
                counts[empty]++;
            }
            figureBefore = figure;
            empty = 0;
        }
        int usual = 0;
        for (int i = 1; i < counts.length; i++) {
            usual = counts[i] > counts[usual] ? i : usual;
        }
        boolean steps = counts[usual] >= FEWEST_STEPS;
        return steps ? new Gaps(usual, blankLeaves(lines, usual)) : new Gaps(-1, 1);
    }

    /** Counts the rows that come out as wide as the forms are, if a blank cell leaves one line, or a whole step. */
    private static int blankLeaves(List<SourceLine> lines, int usual) {
        int ofOne = 0;
        int ofSteps = 0;
        int figures = 0;
        int more = 0;
        int empty = 0;
        for (SourceLine line : lines) {
            if (line.text().isBlank()) {
                empty++;
                continue;
            }
            more += Math.max(0, empty - usual);
            empty = 0;
            if (isFigure(line)) {
                figures++;
                continue;
            }
            if (figures > 0 && more > 0) {
                ofOne += WIDTHS.contains(figures + more) ? 1 : 0;
                ofSteps += more % (usual + 1) == 0 && WIDTHS.contains(figures + more / (usual + 1)) ? 1 : 0;
            }
            figures = 0;
            more = 0;
        }
        return ofOne >= FEWEST_ROWS && ofOne > ofSteps ? 1 : usual + 1;
    }

    private static boolean isFigure(SourceLine line) {
        String text = line.text().strip();
        return text.length() < LONGEST_FIGURE && Figures.parse(Plain.fold(text)).isPresent();
    }
}
