package org.daylight.workbench.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daylight.annualreport.CountingRequests.Span;
import org.daylight.annualreport.RequestAccount;
import org.daylight.organisation.OrganId;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** Draws table T3 so that each figure other than nought leads to its cases. */
final class AccountTables {

    private AccountTables() {}

    static TableView of(RequestAccount account, OrganId organ, Span span, Locale locale) {
        List<RowView> rows = new ArrayList<>();
        for (RequestRow row : account.rows()) {
            List<CellView> cells = new ArrayList<>();
            for (ApplicantColumn column : ApplicantColumn.values()) {
                int count = account.count(row, column);
                cells.add(
                        new CellView(Integer.toString(count), "", count == 0 ? "" : address(organ, span, row, column)));
            }
            rows.add(new RowView(RequestLabels.of(row, locale), row == RequestRow.RESULT_TOTAL, cells));
        }
        return new TableView("annualreport.table.requests", RequestLabels.columns(locale), rows);
    }

    static String address(OrganId organ, Span span) {
        return "/workbench/annual-reports?organ=" + organ + "&year=" + span.year() + "&below="
                + span.withSubordinates();
    }

    private static String address(OrganId organ, Span span, RequestRow row, ApplicantColumn column) {
        String path = String.join(
                "/",
                "/workbench/annual-reports",
                organ.toString(),
                Integer.toString(span.year()),
                row.id(),
                column.id());
        return path + "?below=" + span.withSubordinates();
    }
}
