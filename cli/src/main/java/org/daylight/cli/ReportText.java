package org.daylight.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Finding;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.ReportComparison;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** Prints reports for a terminal: every cell of the three tables, then what was found. */
final class ReportText {

    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    static String of(Checked checked) {
        ReportText page = new ReportText();
        Report report = checked.report();
        page.head(report);
        if (checked.copyOf() != null) {
            page.line(CliMessages.text(
                    "copy", checked.copyOf().ordinal(), checked.copyOf().file()));
        }
        if (report.format().hasTables()) {
            page.active(report);
            page.requests(report);
            page.disputes(report);
        } else {
            page.line(CliMessages.text("no.tables"));
            page.text.append(EarlyText.of(report));
        }
        page.warnings(report);
        if (report.format().hasTables() || !checked.findings().isEmpty()) {
            page.findings(checked.findings());
        }
        page.line("");
        return page.text.toString();
    }

    static String of(ReportComparison comparison) {
        ReportText page = new ReportText();
        page.line(CliMessages.text("compare.heading", name(comparison.left()), name(comparison.right())));
        page.line(CliMessages.text("relation." + comparison.relation().id()));
        if (comparison.sameFile()) {
            page.line(CliMessages.text("compare.same.file"));
        }
        AlignedTable table = new AlignedTable(List.of(
                CliMessages.text("compare.cell"),
                "",
                CliMessages.text("compare.left"),
                CliMessages.text("compare.right")));
        comparison
                .differences()
                .forEach(d -> table.row(List.of(
                        d.cell().toString(),
                        Wording.cellName(d.cell(), Locale.CHINESE),
                        said(d.left(), d.leftContent()),
                        said(d.right(), d.rightContent()))));
        page.text.append(table);
        page.unread(comparison);
        page.findings(comparison.findings());
        return page.text.toString();
    }

    private void unread(ReportComparison comparison) {
        if (!comparison.unread().isEmpty()) {
            line("");
            line(CliMessages.text("compare.unread"));
        }
        comparison.unread().forEach(unread -> {
            ReadingWarning warning = unread.warning();
            String side = CliMessages.text(unread.inRight() ? "compare.unread.right" : "compare.unread.left");
            line(CliMessages.text(
                    "compare.unread.item", side, warning.place().line(), warning.message(), warning.quote()));
        });
    }

    private static String said(@Nullable BigDecimal value, ReportComparison.Content content) {
        return value == null ? CliMessages.text("content." + content.id()) : value.toPlainString();
    }

    private static String name(Report report) {
        return Objects.requireNonNullElseGet(report.title(), () -> CliMessages.text("unnamed"));
    }

    private static String said(@Nullable BigDecimal value) {
        return value == null ? CliMessages.text("blank") : value.toPlainString();
    }

    private static String said(@Nullable Integer value) {
        return value == null ? CliMessages.text("blank") : value.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void head(Report report) {
        line(CliMessages.text("heading", report.origin().ordinal(), name(report)));
        line(CliMessages.text(
                "origin",
                report.origin().file(),
                report.origin().firstLine(),
                report.origin().lastLine(),
                report.format(),
                CliMessages.text(report.complete() ? "complete" : "incomplete")));
    }

    private void active(Report report) {
        line("");
        line(CliMessages.text("active"));
        AlignedTable table = new AlignedTable(List.of());
        String row = "";
        List<String> cells = new ArrayList<>();
        for (CellPath path : report.cells().keySet()) {
            if (!path.table().equals("T2")) {
                continue;
            }
            if (!path.row().equals(row)) {
                table.row(cells);
                row = path.row();
                cells = new ArrayList<>(List.of(Wording.fixed("row.T2." + row, Locale.CHINESE)));
            }
            cells.add(Wording.fixed("column.T2." + path.column(), Locale.CHINESE));
            cells.add(said(report.value(path)));
        }
        table.row(cells);
        text.append(table);
    }

    private void requests(Report report) {
        line("");
        line(CliMessages.text("requests"));
        List<String> head = new ArrayList<>(List.of(CliMessages.text("line.row")));
        for (ApplicantColumn column : ApplicantColumn.values()) {
            head.add(column.chinese());
        }
        AlignedTable table = new AlignedTable(head);
        for (RequestRow row : report.requests().rows()) {
            List<String> cells = new ArrayList<>(List.of(row.group().chinese() + row.chinese()));
            report.requests().row(row).forEach(value -> cells.add(said(value)));
            table.row(cells);
        }
        text.append(table);
    }

    private void disputes(Report report) {
        line("");
        line(CliMessages.text("disputes"));
        List<String> head = new ArrayList<>(List.of(CliMessages.text("line.row")));
        for (DisputeResult result : DisputeResult.values()) {
            head.add(result.chinese());
        }
        AlignedTable table = new AlignedTable(head);
        for (DisputeRoute route : DisputeRoute.values()) {
            List<String> cells = new ArrayList<>(List.of(route.chinese()));
            for (DisputeResult result : DisputeResult.values()) {
                cells.add(said(report.disputes().at(route, result)));
            }
            table.row(cells);
        }
        text.append(table);
    }

    private void warnings(Report report) {
        if (report.warnings().isEmpty()) {
            return;
        }
        line("");
        line(CliMessages.text("warnings"));
        report.warnings()
                .forEach(w -> line(CliMessages.text("warning", w.place().line(), w.message(), w.quote())));
    }

    private void findings(List<Finding> findings) {
        line("");
        line(CliMessages.text("findings"));
        if (findings.isEmpty()) {
            line(CliMessages.text("findings.none"));
        }
        findings.forEach(f -> line(CliMessages.text(
                "finding",
                CliMessages.text("severity." + f.severity().id()),
                f.code(),
                f.place().line(),
                f.message())));
    }
}
