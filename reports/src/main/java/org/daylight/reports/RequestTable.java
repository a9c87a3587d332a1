package org.daylight.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** Table T3 (收到和处理政府信息公开申请情况): a grid of whole numbers, null where the source is blank. */
public final class RequestTable {

    private final List<RequestRow> rows;
    private final Function<CellPath, Cell> cells;

    RequestTable(ReportFormat format, Function<CellPath, Cell> cells) {
        this.rows = Forms.requestRows(format);
        this.cells = cells;
    }

    /** The rows of the form, in printed order; empty for the form of 2013. */
    public List<RequestRow> rows() {
        return rows;
    }

    /** The figure of one cell, null when blank. */
    public @Nullable Integer at(RequestRow row, ApplicantColumn column) {
        return cells.apply(CellPath.request(row, column)).whole();
    }

    /** One row in the order of {@link ApplicantColumn}. */
    public List<@Nullable Integer> row(RequestRow row) {
        List<@Nullable Integer> figures = new ArrayList<>();
        for (ApplicantColumn column : ApplicantColumn.values()) {
            figures.add(at(row, column));
        }
        return figures;
    }
}
