package org.daylight.reports.writing;

import java.util.List;
import org.daylight.reports.CellPath;
import org.jspecify.annotations.Nullable;

/**
 * A table of a national form as it is printed, with cells that span rows and columns.
 *
 * @param caption the heading printed above it
 * @param head the rows of headings
 * @param rows labels and figures
 */
public record FormTable(String caption, List<List<Box>> head, List<List<Box>> rows) {

    public FormTable {
        head = head.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * One box of the table: a heading of columns, a label of rows, or the place of a figure.
     *
     * @param kind what it is
     * @param text the printed words; empty where a figure stands
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @param figure which cell of the form stands here; null for words
     */
    public record Box(
            Kind kind,
            String text,
            int columns,
            int rows,
            @Nullable CellPath figure) {

        static Box column(String text) {
            return columns(text, 1, 1);
        }

        static Box columns(String text, int columns, int rows) {
            return new Box(Kind.COLUMN, text, columns, rows, null);
        }

        static Box row(String text, int columns) {
            return new Box(Kind.ROW, text, columns, 1, null);
        }

        static Box rows(String text, int rows) {
            return new Box(Kind.ROW, text, 1, rows, null);
        }

        static Box figure(CellPath path) {
            return new Box(Kind.FIGURE, "", 1, 1, path);
        }
    }

    /** What a box is. */
    public enum Kind {
        COLUMN,
        ROW,
        FIGURE
    }
}
