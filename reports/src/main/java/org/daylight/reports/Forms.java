package org.daylight.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** The national forms as data: which cells each form has, in printed order. */
public final class Forms {

    private static final List<String> DOCUMENTS = List.of("made", "repealed", "effective");
    private static final List<String> PUBLICATIONS = List.of("made", "newly_public", "public_total");
    private static final List<String> ITEMS = List.of("items_prev", "items_delta", "decisions");
    private static final SequencedMap<String, List<String>> ACTIVE_2021 = active2021();
    private static final SequencedMap<String, List<String>> ACTIVE_2019 = active2019();
    private static final Map<ReportFormat, List<CellPath>> PATHS = Map.of(
            ReportFormat.REPORT_2013, EarlyForm.paths(),
            ReportFormat.REPORT_2019, build(ReportFormat.REPORT_2019),
            ReportFormat.REPORT_2021, build(ReportFormat.REPORT_2021));

    private Forms() {}

    private static SequencedMap<String, List<String>> active2021() {
        SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("rules", DOCUMENTS);
        rows.put("normative_docs", DOCUMENTS);
        rows.put("licences", List.of("decisions"));
        rows.put("penalties", List.of("decisions"));
        rows.put("coercion", List.of("decisions"));
        rows.put("admin_fees", List.of("amount_wan"));
        return rows;
    }

    private static SequencedMap<String, List<String>> active2019() {
        SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("rules", PUBLICATIONS);
        rows.put("normative_docs", PUBLICATIONS);
        rows.put("licences", ITEMS);
        rows.put("other_services", ITEMS);
        rows.put("penalties", ITEMS);
        rows.put("coercion", ITEMS);
        rows.put("admin_fees", List.of("items_prev", "items_delta"));
        rows.put("procurement", List.of("count", "amount"));
        return rows;
    }

    /** The rows of T2 with their columns. */
    public static SequencedMap<String, List<String>> activeRows(ReportFormat format) {
        return switch (format) {
            case REPORT_2013 -> new LinkedHashMap<>();
            case REPORT_2019 -> ACTIVE_2019;
            case REPORT_2021 -> ACTIVE_2021;
        };
    }

    public static List<RequestRow> requestRows(ReportFormat format) {
        return switch (format) {
            case REPORT_2013 -> List.of();
            case REPORT_2019 -> RequestRow.of2019();
            case REPORT_2021 -> RequestRow.of2021();
        };
    }

    /** The figures of a report for 2008 to 2018: groups with their fields. */
    public static SequencedMap<String, List<String>> earlyGroups() {
        return EarlyForm.GROUPS;
    }

    /** Every cell of the form in printed order. */
    public static List<CellPath> paths(ReportFormat format) {
        return PATHS.getOrDefault(format, List.of());
    }

    private static List<CellPath> build(ReportFormat format) {
        List<CellPath> paths = new ArrayList<>();
        activeRows(format).forEach((row, columns) -> columns.forEach(c -> paths.add(CellPath.active(row, c))));
        for (RequestRow row : requestRows(format)) {
            for (ApplicantColumn column : ApplicantColumn.values()) {
                paths.add(CellPath.request(row, column));
            }
        }
        for (DisputeRoute route : DisputeRoute.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                paths.add(CellPath.dispute(route, result));
            }
        }
        return List.copyOf(paths);
    }

    /** Whether a column holds money, so that decimals and units are allowed. */
    public static boolean isMoney(String column) {
        return column.equals("amount_wan")
                || column.equals("amount")
                || column.equals("fees_collected")
                || column.equals("budget");
    }
}
