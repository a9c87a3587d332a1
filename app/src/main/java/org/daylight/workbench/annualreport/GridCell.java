package org.daylight.workbench.annualreport;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a printed form: a heading or a figure.
 *
 * @param scope what a heading is for: {@code col}, {@code colgroup}, {@code row} or {@code rowgroup}; empty for figures
 * @param figure null for headings
 */
public record GridCell(
        String scope,
        String text,
        int columns,
        int rows,
        @Nullable FigureView figure) {

    static GridCell column(String text) {
        return new GridCell("col", text, 1, 1, null);
    }

    static GridCell columns(String text, int columns, int rows) {
        return new GridCell(columns == 1 ? "col" : "colgroup", text, columns, rows, null);
    }

    static GridCell row(String text, int columns) {
        return new GridCell("row", text, columns, 1, null);
    }

    static GridCell rows(String text, int rows) {
        return new GridCell("rowgroup", text, 1, rows, null);
    }

    static GridCell of(FigureView figure) {
        return new GridCell("", figure.text(), 1, 1, figure);
    }
}
