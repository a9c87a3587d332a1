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
        @Nullable FigureView figure) {}
