package org.daylight.reports.checking;

import java.math.BigDecimal;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Report;
import org.jspecify.annotations.Nullable;

/** Figures of a report whose author leaves a cell blank instead of writing 0. */
final class Noughts {

    private static final int MANY = 40;

    private Noughts() {}

    /** The figure; 0 for a blank cell of a report that has many of them and nowhere a 0; otherwise null. */
    static @Nullable BigDecimal figure(Report report, CellPath path) {
        Cell cell = report.cell(path);
        if (cell.value() != null) {
            return cell.value();
        }
        return isBlank(cell) && leavesBlank(report) ? BigDecimal.ZERO : null;
    }

    private static boolean isBlank(Cell cell) {
        return cell.value() == null && cell.located() && !cell.garbled();
    }

    private static boolean leavesBlank(Report report) {
        int blank = 0;
        for (Cell cell : report.cells().values()) {
            BigDecimal value = cell.value();
            if (value != null && value.signum() == 0) {
                return false;
            }
            blank += isBlank(cell) ? 1 : 0;
        }
        return blank >= MANY;
    }
}
