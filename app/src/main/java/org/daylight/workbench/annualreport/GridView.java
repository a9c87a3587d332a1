package org.daylight.workbench.annualreport;

import java.util.List;

/** A table of a national form as it is printed, with cells that span rows and columns. */
public record GridView(String caption, List<List<GridCell>> head, List<List<GridCell>> rows) {

    public GridView {
        head = head.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
    }
}
