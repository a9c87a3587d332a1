package org.daylight.workbench.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Forms;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Wording;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** Lays the figures of a report out as the national form of its year prints them. */
final class FormTables {

    private static final int LABELS = 3;
    private static final int RESULTS = 5;

    private final Report report;
    private final Words words;
    private final Locale locale;
    private final Function<CellPath, FigureView> figures;

    FormTables(Report report, Words words, Function<CellPath, FigureView> figures) {
        this.report = report;
        this.words = words;
        this.locale = words.locale();
        this.figures = figures;
    }

    List<GridView> all() {
        if (report.format() == ReportFormat.REPORT_2013) {
            GridView found = found();
            return found.rows().isEmpty() ? List.of() : List.of(found);
        }
        List<GridView> tables = new ArrayList<>(active());
        tables.add(requests());
        tables.add(disputes());
        return tables;
    }

    /** Before 2019 no table was printed: the figures found in the text, by kind. */
    private GridView found() {
        Map<String, List<CellPath>> groups = new LinkedHashMap<>();
        report.cells()
                .keySet()
                .forEach(path -> groups.computeIfAbsent(path.row(), row -> new ArrayList<>())
                        .add(path));
        List<List<GridCell>> rows = new ArrayList<>();
        groups.forEach((row, paths) -> {
            for (CellPath path : paths) {
                List<GridCell> cells = new ArrayList<>();
                if (path.equals(paths.getFirst())) {
                    cells.add(GridCell.rows(Wording.fixed("row.R13." + row, locale), paths.size()));
                }
                cells.add(GridCell.row(Wording.fixed("column.R13." + path.column(), locale), 1));
                cells.add(GridCell.of(figures.apply(path)));
                rows.add(cells);
            }
        });
        List<GridCell> head = List.of(
                GridCell.columns(words.say("annualreport.form.item"), 2, 1),
                GridCell.column(words.say("annualreport.form.figure")));
        return new GridView(words.say("annualreport.form.found"), List.of(head), rows);
    }

    /** What the text does not say has no row, unless the reader looks at every cell. */
    private static boolean isWorthARow(FigureView figure) {
        return figure.sureness() != FigureView.Sureness.MISSING
                || !figure.address().isEmpty();
    }

    private List<GridView> active() {
        Map<String, Map<String, List<String>>> clauses = new LinkedHashMap<>();
        Forms.activeRows(report.format())
                .forEach((row, columns) -> clauses.computeIfAbsent(clause(row), key -> new LinkedHashMap<>())
                        .put(row, columns));
        return clauses.entrySet().stream()
                .map(clause -> clause(words.say("annualreport.form." + clause.getKey()), clause.getValue()))
                .toList();
    }

    private static String clause(String row) {
        return switch (row) {
            case "rules", "normative_docs" -> "clause-1";
            case "licences", "other_services" -> "clause-5";
            case "penalties", "coercion" -> "clause-6";
            case "admin_fees" -> "clause-8";
            default -> "clause-9";
        };
    }

    private GridView clause(String caption, Map<String, List<String>> rows) {
        List<GridCell> head = new ArrayList<>();
        head.add(GridCell.column(words.say("annualreport.form.content")));
        rows.values()
                .iterator()
                .next()
                .forEach(column -> head.add(GridCell.column(Wording.fixed("column.T2." + column, locale))));
        List<List<GridCell>> drawn = new ArrayList<>();
        rows.forEach((row, columns) -> {
            List<GridCell> cells = new ArrayList<>();
            cells.add(GridCell.row(Wording.fixed("row.T2." + row, locale), 1));
            columns.forEach(column -> cells.add(GridCell.of(figures.apply(CellPath.active(row, column)))));
            drawn.add(cells);
        });
        return new GridView(caption, List.of(head), drawn);
    }

    private GridView requests() {
        List<RequestRow> rows = Forms.requestRows(report.format());
        List<List<GridCell>> drawn = new ArrayList<>();
        RequestRow.Group group = RequestRow.Group.INTAKE;
        for (RequestRow row : rows) {
            List<GridCell> cells = new ArrayList<>();
            if (row == RequestRow.GRANTED) {
                int results = (int) rows.stream().filter(FormTables::isResult).count();
                cells.add(GridCell.rows(words.say("annualreport.form.results"), results));
            }
            boolean grouped =
                    row != RequestRow.OTHER_PROCESSING && !row.group().chinese().isEmpty();
            if (grouped && row.group() != group) {
                int size = (int) rows.stream()
                        .filter(each -> each.group() == row.group())
                        .count();
                cells.add(GridCell.rows(words.of(row.group()), size));
            }
            group = row.group();
            cells.add(GridCell.row(words.of(row), isResult(row) ? (grouped ? 1 : 2) : LABELS));
            for (ApplicantColumn column : ApplicantColumn.values()) {
                cells.add(GridCell.of(figures.apply(CellPath.request(row, column))));
            }
            drawn.add(cells);
        }
        return new GridView(words.say("annualreport.table.requests"), requestHead(), drawn);
    }

    private static boolean isResult(RequestRow row) {
        return row.isResultLeaf() || row == RequestRow.RESULT_TOTAL;
    }

    private List<List<GridCell>> requestHead() {
        List<GridCell> organisations = new ArrayList<>();
        for (ApplicantColumn column : ApplicantColumn.values()) {
            if (column != ApplicantColumn.NATURAL_PERSON && column != ApplicantColumn.TOTAL) {
                organisations.add(GridCell.column(words.of(column)));
            }
        }
        return List.of(
                List.of(
                        GridCell.columns(words.say("annualreport.form.balance"), LABELS, LABELS),
                        GridCell.columns(
                                words.say("annualreport.form.applicants"), ApplicantColumn.values().length, 1)),
                List.of(
                        GridCell.columns(words.of(ApplicantColumn.NATURAL_PERSON), 1, 2),
                        GridCell.columns(words.say("annualreport.form.organisations"), organisations.size(), 1),
                        GridCell.columns(words.of(ApplicantColumn.TOTAL), 1, 2)),
                organisations);
    }

    private GridView disputes() {
        List<GridCell> routes = new ArrayList<>();
        List<GridCell> labels = new ArrayList<>();
        List<GridCell> cells = new ArrayList<>();
        for (DisputeRoute route : DisputeRoute.values()) {
            if (route != DisputeRoute.REVIEW) {
                routes.add(GridCell.columns(Wording.fixed("row.T4." + route.id(), locale), RESULTS, 1));
            }
            for (DisputeResult result : DisputeResult.values()) {
                String label = Wording.fixed("column.T4." + result.id(), locale);
                if (route == DisputeRoute.REVIEW) {
                    routes.add(GridCell.columns(label, 1, 2));
                } else {
                    labels.add(GridCell.column(label));
                }
                cells.add(GridCell.of(figures.apply(CellPath.dispute(route, result))));
            }
        }
        List<GridCell> top = List.of(
                GridCell.columns(Wording.fixed("row.T4.review", locale), RESULTS, 1),
                GridCell.columns(words.say("annualreport.form.litigation"), 2 * RESULTS, 1));
        return new GridView(words.say("annualreport.table.disputes"), List.of(top, routes, labels), List.of(cells));
    }
}
