package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.text.Figures;
import org.daylight.reports.text.Plain;
import org.jspecify.annotations.Nullable;

/** Mends rows of a table that a page break cut in two: the label begins above and ends below. */
final class PageBreaks {

    private static final int EMPTY_REST = 4;

    private PageBreaks() {}

    /** Adds the rows of a table that goes on after a page break; a cut row is put together. */
    static void append(List<SourceLine> lines, List<SourceLine> below) {
        dropEmptyRest(lines);
        SourceLine above = lines.isEmpty() ? null : lines.getLast();
        int first = 0;
        while (first < below.size() && isRepeated(lines, below.get(first))) {
            first++;
        }
        SourceLine whole = above == null || first == below.size() ? null : joined(above, below.get(first));
        if (whole == null) {
            lines.addAll(below);
            return;
        }
        lines.set(lines.size() - 1, whole);
        lines.addAll(below.subList(first + 1, below.size()));
    }

    /** The bottom of a page may cut off an empty strip of the row that goes on. */
    private static void dropEmptyRest(List<SourceLine> lines) {
        while (!lines.isEmpty()) {
            List<SourceCell> cells = lines.getLast().cells();
            boolean rest = cells != null
                    && cells.size() <= EMPTY_REST
                    && cells.stream().allMatch(c -> c.text().isBlank());
            if (!rest) {
                return;
            }
            lines.removeLast();
        }
    }

    /** A head printed again on the next page. */
    private static boolean isRepeated(List<SourceLine> lines, SourceLine row) {
        boolean text = row.text().length() > 6 && row.text().chars().noneMatch(Character::isDigit);
        return text
                && lines.stream()
                        .anyMatch(line -> line.cells() != null && line.text().equals(row.text()));
    }

    /** Both halves as one row, null when they are two rows. */
    private static @Nullable SourceLine joined(SourceLine above, SourceLine below) {
        if (above.cells() == null || below.cells() == null) {
            return null;
        }
        List<SourceCell> cells = new ArrayList<>();
        boolean label = false;
        for (SourceCell upper : above.cells()) {
            SourceCell lower = under(upper, below.cells());
            String rest = lower == null ? "" : lower.text();
            boolean figures = isFigure(upper.text()) && isFigure(rest);
            if (figures || isHead(upper.text()) && isFigureOrStroke(rest)) {
                return null;
            }
            String text = upper.text() + rest;
            label |= !upper.text().isBlank() && !rest.isBlank() && isLabel(text);
            cells.add(new SourceCell(upper.place(), text, upper.column(), upper.columns()));
        }
        return label ? SourceLine.row(above.place(), cells) : null;
    }

    private static boolean isFigure(String text) {
        return !text.isBlank() && Character.isDigit(text.charAt(0)) && text.length() < 12 && text.indexOf('.') < 0;
    }

    private static boolean isFigureOrStroke(String text) {
        String folded = Plain.fold(text).strip();
        return !folded.isEmpty()
                && (Figures.isBlank(folded) || Figures.parse(folded).isPresent());
    }

    /** A head that is whole: what stands below it is a cell of its own. */
    private static boolean isHead(String text) {
        String label = Plain.label(text);
        return Labels.REQUEST_HEAD.exact(label).isPresent()
                || Labels.DISPUTE_RESULTS.exact(label).isPresent();
    }

    private static boolean isLabel(String text) {
        String label = Plain.label(text);
        return Labels.REQUEST_ROWS.exact(label).isPresent()
                || Labels.ACTIVE_ROWS.exact(label).isPresent()
                || Labels.REQUEST_HEAD.exact(label).isPresent()
                || Labels.DISPUTE_RESULTS.exact(label).isPresent();
    }

    private static @Nullable SourceCell under(SourceCell upper, List<SourceCell> row) {
        for (SourceCell cell : row) {
            if (Math.abs(cell.column() - upper.column()) <= 3 && Math.abs(cell.columns() - upper.columns()) <= 3) {
                return cell;
            }
        }
        return null;
    }
}
