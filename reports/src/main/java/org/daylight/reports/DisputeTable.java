package org.daylight.reports;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Table T4 (政府信息公开行政复议、行政诉讼情况): fifteen whole numbers, null where the source is blank. */
public final class DisputeTable {

    private final Function<CellPath, Cell> cells;

    DisputeTable(Function<CellPath, Cell> cells) {
        this.cells = cells;
    }

    /** The figure of one cell, null when blank. */
    public @Nullable Integer at(DisputeRoute route, DisputeResult result) {
        return cells.apply(CellPath.dispute(route, result)).whole();
    }
}
