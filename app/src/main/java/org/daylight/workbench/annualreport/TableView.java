package org.daylight.workbench.annualreport;

import java.util.List;

/** A printed table: caption, heads, rows. Where each row has heads of its own, {@code heads} is empty. */
public record TableView(String captionKey, List<String> heads, List<RowView> rows) {

    public TableView {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
