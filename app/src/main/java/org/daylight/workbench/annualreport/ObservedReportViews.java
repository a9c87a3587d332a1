package org.daylight.workbench.annualreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Finding;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** Draws one read report as the national form prints it, each finding tied to its cell. */
final class ObservedReportViews {

    private static final String BLANK = "—";

    private final Report report;
    private final String fragment;
    private final Locale locale;
    private final List<Finding> findings;
    private final Map<String, Integer> gravest = new LinkedHashMap<>();

    private ObservedReportViews(Checked checked, Locale locale) {
        this.report = checked.report();
        this.fragment = "r" + report.origin().ordinal();
        this.locale = locale;
        this.findings = checked.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (int i = findings.size() - 1; i >= 0; i--) {
            CellPath path = findings.get(i).cell();
            if (path != null) {
                gravest.put(path.toString(), i);
            }
        }
    }

    static ObservedReportView of(Checked checked, Locale locale) {
        ObservedReportViews draw = new ObservedReportViews(checked, locale);
        Report report = checked.report();
        Report.Origin origin = report.origin();
        List<TableView> tables =
                report.format().hasTables() ? List.of(draw.active(), draw.requests(), draw.disputes()) : List.of();
        return new ObservedReportView(
                draw.fragment,
                Objects.requireNonNullElse(report.title(), origin.file()),
                new ObservedReportView.Facts(
                        origin.ordinal(),
                        report.format().name(),
                        report.complete(),
                        origin.firstLine(),
                        origin.lastLine(),
                        checked.copyOf() == null ? null : checked.copyOf().ordinal()),
                tables,
                draw.findings(),
                draw.warnings());
    }

    private TableView active() {
        Map<String, List<CellView>> rows = new LinkedHashMap<>();
        for (CellPath path : report.cells().keySet()) {
            if (path.table().equals("T2")) {
                CellView cell = cell(path);
                String named = Wording.fixed("column.T2." + path.column(), locale) + " " + cell.text();
                rows.computeIfAbsent(path.row(), ignored -> new ArrayList<>())
                        .add(new CellView(named, cell.mark(), cell.link()));
            }
        }
        List<RowView> drawn = rows.entrySet().stream()
                .map(row -> new RowView(Wording.fixed("row.T2." + row.getKey(), locale), false, row.getValue()))
                .toList();
        return new TableView("annualreport.table.active", List.of(), drawn);
    }

    private TableView requests() {
        List<RowView> rows = new ArrayList<>();
        for (RequestRow row : report.requests().rows()) {
            List<CellView> cells = new ArrayList<>();
            for (ApplicantColumn column : ApplicantColumn.values()) {
                cells.add(cell(CellPath.request(row, column)));
            }
            rows.add(new RowView(RequestLabels.of(row, locale), row == RequestRow.RESULT_TOTAL, cells));
        }
        List<String> heads = RequestLabels.columns(locale);
        return new TableView("annualreport.table.requests", heads, rows);
    }

    private TableView disputes() {
        List<RowView> rows = new ArrayList<>();
        for (DisputeRoute route : DisputeRoute.values()) {
            List<CellView> cells = new ArrayList<>();
            for (DisputeResult result : DisputeResult.values()) {
                cells.add(cell(CellPath.dispute(route, result)));
            }
            rows.add(new RowView(Wording.fixed("row.T4." + route.id(), locale), false, cells));
        }
        List<String> heads = List.of(DisputeResult.values()).stream()
                .map(result -> Wording.fixed("column.T4." + result.id(), locale))
                .toList();
        return new TableView("annualreport.table.disputes", heads, rows);
    }

    private CellView cell(CellPath path) {
        Cell cell = report.cell(path);
        String text = cell.value() == null
                ? (cell.raw().isEmpty() ? BLANK : cell.raw())
                : cell.value().toPlainString();
        Integer finding = gravest.getOrDefault(path.toString(), balanceFinding(path));
        return finding == null
                ? new CellView(text, "", "")
                : new CellView(text, mark(findings.get(finding).severity()), "#" + fragment + "-f" + finding);
    }

    /** A column that does not balance marks its carry-over row, where the missing cases would stand. */
    private @Nullable Integer balanceFinding(CellPath path) {
        return path.table().equals("T3") && path.row().equals(RequestRow.CARRIED_OUT.id())
                ? gravest.get("T3.balance." + path.column())
                : null;
    }

    private List<FindingView> findings() {
        List<FindingView> views = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            views.add(new FindingView(
                    fragment + "-f" + i,
                    mark(finding.severity()),
                    finding.code(),
                    finding.message(locale),
                    finding.place().line(),
                    finding.quote()));
        }
        return views;
    }

    private List<FindingView> warnings() {
        List<FindingView> views = new ArrayList<>();
        for (ReadingWarning warning : report.warnings()) {
            views.add(new FindingView(
                    fragment + "-w" + views.size(),
                    "warn",
                    warning.code(),
                    warning.wording().text(locale),
                    warning.place().line(),
                    warning.quote()));
        }
        return views;
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case WARNING -> "warn";
            case INFO -> "info";
        };
    }
}
