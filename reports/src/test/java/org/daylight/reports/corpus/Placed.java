package org.daylight.reports.corpus;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.corpus.Block.Box;

/** A cell at its place in the grid. */
record Placed(Box box, int row, int column) {

    static int columns(List<List<Box>> rows) {
        return rows.getFirst().stream().mapToInt(Box::columns).sum();
    }

    static List<Placed> of(List<List<Box>> rows) {
        List<Placed> placed = new ArrayList<>();
        int[] open = new int[columns(rows)];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Box box : rows.get(r)) {
                while (column < open.length && open[column] > 0) {
                    column++;
                }
                placed.add(new Placed(box, r, column));
                for (int c = column; c < column + box.columns(); c++) {
                    open[c] = box.rows();
                }
                column += box.columns();
            }
            for (int c = 0; c < open.length; c++) {
                open[c] = Math.max(0, open[c] - 1);
            }
        }
        return placed;
    }
}
