package org.daylight.reports.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Forms;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Wording;
import org.daylight.reports.writing.FormTable.Box;
import org.daylight.rules.law.Bilingual;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** Lays out the tables of a report as the national form of its year prints them, for pages and for workbooks. */
public final class FormLayout {

    private static final int LABELS = 3;
    private static final int RESULTS = DisputeResult.values().length;

    private final Locale locale;

    private FormLayout(Locale locale) {
        this.locale = locale;
    }

    /** The tables in printed order; before 2019, when none was printed, the figures found in the text by kind. */
    public static List<FormTable> of(Report report, Locale locale) {
        return of(
                report,
                locale,
                report.cells().values().stream()
                        .filter(Cell::located)
                        .map(Cell::path)
                        .toList());
    }

    /** The same with every figure that the text might have held. */
    public static List<FormTable> withEveryCell(Report report, Locale locale) {
        return of(report, locale, List.copyOf(report.cells().keySet()));
    }

    private static List<FormTable> of(Report report, Locale locale, List<CellPath> early) {
        FormLayout layout = new FormLayout(locale);
        ReportFormat format = report.format();
        if (format == ReportFormat.REPORT_2013) {
            return early.isEmpty() ? List.of() : List.of(layout.found(early));
        }
        List<FormTable> tables = new ArrayList<>(layout.active(format));
        tables.add(layout.requests(Forms.requestRows(format)));
        tables.add(layout.disputes());
        return List.copyOf(tables);
    }

    private String say(String key) {
        return Wording.fixed(key, locale);
    }

    private String say(Bilingual term) {
        return locale.getLanguage().equals("en") ? term.english() : term.chinese();
    }

    private FormTable found(List<CellPath> found) {
        Map<String, List<CellPath>> groups = new LinkedHashMap<>();
        found.forEach(path ->
                groups.computeIfAbsent(path.row(), row -> new ArrayList<>()).add(path));
        List<List<Box>> rows = new ArrayList<>();
        groups.forEach((row, paths) -> {
            for (CellPath path : paths) {
                List<Box> boxes = new ArrayList<>();
                if (path.equals(paths.getFirst())) {
                    boxes.add(Box.rows(say("row.R13." + row), paths.size()));
                }
                boxes.add(Box.row(say("column.R13." + path.column()), 1));
                boxes.add(Box.figure(path));
                rows.add(boxes);
            }
        });
        List<Box> head = List.of(Box.columns(say("form.item"), 2, 1), Box.column(say("form.figure")));
        return new FormTable(say("form.found"), List.of(head), rows);
    }

    private List<FormTable> active(ReportFormat format) {
        Map<String, Map<String, List<String>>> clauses = new LinkedHashMap<>();
        Forms.activeRows(format)
                .forEach((row, columns) -> clauses.computeIfAbsent(clause(row), key -> new LinkedHashMap<>())
                        .put(row, columns));
        return clauses.entrySet().stream()
                .map(clause -> clause(say("form." + clause.getKey()), clause.getValue()))
                .toList();
    }

    /** The subparagraph of article 20 of the regulation under which the form prints a row. */
    private static String clause(String row) {
        return switch (row) {
            case "rules", "normative_docs" -> "clause-1";
            case "licences", "other_services" -> "clause-5";
            case "penalties", "coercion" -> "clause-6";
            case "admin_fees" -> "clause-8";
            default -> "clause-9";
        };
    }

    private FormTable clause(String caption, Map<String, List<String>> rows) {
        List<Box> head = new ArrayList<>();
        head.add(Box.column(say("form.content")));
        rows.values().iterator().next().forEach(column -> head.add(Box.column(say("column.T2." + column))));
        List<List<Box>> drawn = new ArrayList<>();
        rows.forEach((row, columns) -> {
            List<Box> boxes = new ArrayList<>();
            boxes.add(Box.row(say("row.T2." + row), 1));
            columns.forEach(column -> boxes.add(Box.figure(CellPath.active(row, column))));
            drawn.add(boxes);
        });
        return new FormTable(caption, List.of(head), drawn);
    }

    private FormTable requests(List<RequestRow> rows) {
        List<List<Box>> drawn = new ArrayList<>();
        RequestRow.Group group = RequestRow.Group.INTAKE;
        for (RequestRow row : rows) {
            List<Box> boxes = new ArrayList<>();
            if (row == RequestRow.GRANTED) {
                boxes.add(Box.rows(say("form.results"), count(rows, row, Level.RESULTS)));
            }
            boolean grouped = isGrouped(row);
            if (grouped && row.group() != group) {
                boxes.add(Box.rows(say(row.group()), count(rows, row, Level.GROUP)));
            }
            group = row.group();
            boxes.add(Box.row(say(row), isResult(row) ? (grouped ? 1 : 2) : LABELS));
            for (ApplicantColumn column : ApplicantColumn.values()) {
                boxes.add(Box.figure(CellPath.request(row, column)));
            }
            drawn.add(boxes);
        }
        return new FormTable(say("form.requests"), requestHead(), drawn);
    }

    private enum Level {
        RESULTS,
        GROUP
    }

    private static int count(List<RequestRow> rows, RequestRow of, Level level) {
        return (int) rows.stream()
                .filter(row -> level == Level.RESULTS ? isResult(row) : row.group() == of.group())
                .count();
    }

    private static boolean isGrouped(RequestRow row) {
        return row != RequestRow.OTHER_PROCESSING && !row.group().chinese().isEmpty();
    }

    private static boolean isResult(RequestRow row) {
        return row.isResultLeaf() || row == RequestRow.RESULT_TOTAL;
    }

    private List<List<Box>> requestHead() {
        List<Box> organisations = new ArrayList<>();
        for (ApplicantColumn column : ApplicantColumn.values()) {
            if (column != ApplicantColumn.NATURAL_PERSON && column != ApplicantColumn.TOTAL) {
                organisations.add(Box.column(say(column)));
            }
        }
        return List.of(
                List.of(
                        Box.columns(say("form.balance"), LABELS, LABELS),
                        Box.columns(say("form.applicants"), ApplicantColumn.values().length, 1)),
                List.of(
                        Box.columns(say(ApplicantColumn.NATURAL_PERSON), 1, 2),
                        Box.columns(say("form.organisations"), organisations.size(), 1),
                        Box.columns(say(ApplicantColumn.TOTAL), 1, 2)),
                organisations);
    }

    private FormTable disputes() {
        List<Box> routes = new ArrayList<>();
        List<Box> labels = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (DisputeRoute route : DisputeRoute.values()) {
            if (route != DisputeRoute.REVIEW) {
                routes.add(Box.columns(say("row.T4." + route.id()), RESULTS, 1));
            }
            for (DisputeResult result : DisputeResult.values()) {
                String label = say("column.T4." + result.id());
                if (route == DisputeRoute.REVIEW) {
                    routes.add(Box.columns(label, 1, 2));
                } else {
                    labels.add(Box.column(label));
                }
                boxes.add(Box.figure(CellPath.dispute(route, result)));
            }
        }
        List<Box> top = List.of(
                Box.columns(say("row.T4.review"), RESULTS, 1), Box.columns(say("form.litigation"), 2 * RESULTS, 1));
        return new FormTable(say("form.disputes"), List.of(top, routes, labels), List.of(boxes));
    }
}
