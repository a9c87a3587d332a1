package org.daylight.workbench.annualreport;

import java.util.List;

/** One row of a printed table. */
public record RowView(String label, boolean sum, List<CellView> cells) {

    public RowView {
        cells = List.copyOf(cells);
    }
}
