package org.daylight.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/**
 * One balance (勾稽关系) of the tables as data: the cells of {@code parts} add up to the cells of {@code whole}.
 *
 * @param code T3-ROW, T3-COL, T3-BAL or T4-SUM
 * @param parts what is added up
 * @param whole what the sum must equal, added up too
 * @param cell where a breach is shown
 */
public record BalanceEquation(String code, List<CellPath> parts, List<CellPath> whole, CellPath cell) {

    private static final Map<ReportFormat, List<BalanceEquation>> OF_FORM = Map.of(
            ReportFormat.REPORT_2013, List.of(),
            ReportFormat.REPORT_2019, build(ReportFormat.REPORT_2019),
            ReportFormat.REPORT_2021, build(ReportFormat.REPORT_2021));

    /** Every equation of a form: 25 + 7 + 7 + 3 for 2021, 23 + 7 + 7 + 3 for 2019, none for 2013. */
    public static List<BalanceEquation> of(ReportFormat format) {
        return OF_FORM.getOrDefault(format, List.of());
    }

    private static List<BalanceEquation> build(ReportFormat format) {
        List<BalanceEquation> equations = new ArrayList<>();
        List<RequestRow> rows = Forms.requestRows(format);
        rows.forEach(row -> equations.add(row(row)));
        for (ApplicantColumn column : ApplicantColumn.values()) {
            equations.add(column(rows, column));
        }
        for (ApplicantColumn column : ApplicantColumn.values()) {
            equations.add(balance(column));
        }
        for (DisputeRoute route : DisputeRoute.values()) {
            equations.add(disputes(route));
        }
        return List.copyOf(equations);
    }

    private static BalanceEquation row(RequestRow row) {
        List<CellPath> classes = Arrays.stream(ApplicantColumn.values())
                .filter(ApplicantColumn::isApplicantClass)
                .map(column -> CellPath.request(row, column))
                .toList();
        CellPath total = CellPath.request(row, ApplicantColumn.TOTAL);
        return new BalanceEquation("T3-ROW", classes, List.of(total), total);
    }

    private static BalanceEquation column(List<RequestRow> rows, ApplicantColumn column) {
        List<CellPath> leaves = rows.stream()
                .filter(RequestRow::isResultLeaf)
                .map(row -> CellPath.request(row, column))
                .toList();
        CellPath total = CellPath.request(RequestRow.RESULT_TOTAL, column);
        return new BalanceEquation("T3-COL", leaves, List.of(total), total);
    }

    /** 第一项加第二项之和，等于第三项加第四项之和. */
    private static BalanceEquation balance(ApplicantColumn column) {
        return new BalanceEquation(
                "T3-BAL",
                List.of(
                        CellPath.request(RequestRow.NEW_RECEIVED, column),
                        CellPath.request(RequestRow.CARRIED_IN, column)),
                List.of(
                        CellPath.request(RequestRow.RESULT_TOTAL, column),
                        CellPath.request(RequestRow.CARRIED_OUT, column)),
                CellPath.balance(column));
    }

    private static BalanceEquation disputes(DisputeRoute route) {
        List<CellPath> results = Arrays.stream(DisputeResult.values())
                .filter(result -> result != DisputeResult.TOTAL)
                .map(result -> CellPath.dispute(route, result))
                .toList();
        CellPath total = CellPath.dispute(route, DisputeResult.TOTAL);
        return new BalanceEquation("T4-SUM", results, List.of(total), total);
    }
}
