package org.daylight.reports.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Place;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Wording;
import org.daylight.reports.text.Figures;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** The checks of rules.md 2.6 of one report against one version of last year's report of the same body. */
final class YearChecks {

    private static final BigDecimal OUTLIER = BigDecimal.TEN;
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);
    /** Stocks stay equal from year to year by nature. */
    private static final Set<String> STOCKS = Set.of("effective", "public_total", "items_prev");

    private final Report report;
    private final Report previous;
    private final List<Report> versions;
    private final List<Finding> findings = new ArrayList<>();

    private YearChecks(Report report, Report previous, List<Report> versions) {
        this.report = report;
        this.previous = previous;
        this.versions = versions;
    }

    /** Checks against one version; the others only tell whether they would fit better. */
    static List<Finding> of(Report report, Report previous, List<Report> versions) {
        YearChecks checks = new YearChecks(report, previous, versions);
        checks.carry();
        checks.documents();
        checks.projects();
        checks.outliers();
        checks.copies();
        checks.format();
        return checks.findings;
    }

    private int lineOf(CellPath path) {
        Place place = previous.cell(path).place();
        return place == null ? previous.origin().firstLine() : place.line();
    }

    /** X-CARRY: carried in this year is what was carried out last year, column by column. */
    private void carry() {
        for (ApplicantColumn column : ApplicantColumn.values()) {
            Cell in = report.cell(CellPath.request(RequestRow.CARRIED_IN, column));
            CellPath outPath = CellPath.request(RequestRow.CARRIED_OUT, column);
            BigDecimal carriedIn = Noughts.figure(report, in.path());
            BigDecimal carriedOut = Noughts.figure(previous, outPath);
            boolean printed = in.value() != null && previous.value(outPath) != null;
            if (carriedIn != null && carriedOut != null && carriedIn.compareTo(carriedOut) != 0) {
                boolean otherFits = versions.stream().anyMatch(v -> Figures.same(carriedIn, v.value(outPath)));
                String key =
                        otherFits ? "finding.X-CARRY.version" : printed ? "finding.X-CARRY" : "finding.X-CARRY.blank";
                Rule rule = printed ? Rule.error("X-CARRY") : Rule.info("X-CARRY");
                Wording wording = Wording.of(
                        key, in.path(), carriedIn, carriedOut, Versions.which(report, previous), lineOf(outPath));
                findings.add(Finding.figure(rule, in, carriedOut, wording));
            }
        }
    }

    /** X-EFF: in force = in force last year + made − repealed. */
    private void documents() {
        boolean comparable =
                report.format() == ReportFormat.REPORT_2021 && previous.format() == ReportFormat.REPORT_2021;
        for (String row : comparable ? List.of("rules", "normative_docs") : List.<String>of()) {
            Cell effective = report.cell(CellPath.active(row, "effective"));
            BigDecimal before = previous.value(effective.path());
            CellPath madePath = CellPath.active(row, "made");
            CellPath repealedPath = CellPath.active(row, "repealed");
            BigDecimal made = Noughts.figure(report, madePath);
            BigDecimal repealed = Noughts.figure(report, repealedPath);
            boolean printed = report.value(madePath) != null && report.value(repealedPath) != null;
            if (effective.value() == null || before == null || made == null || repealed == null) {
                continue;
            }
            BigDecimal expected = before.add(made).subtract(repealed);
            if (effective.value().compareTo(expected) != 0) {
                Wording wording = Wording.of(
                        printed ? "finding.X-EFF" : "finding.X-EFF.blank",
                        effective.path(),
                        effective.value(),
                        before,
                        made,
                        repealed,
                        expected);
                Rule rule = printed ? Rule.error("X-EFF") : Rule.info("X-EFF");
                findings.add(Finding.figure(rule, effective, expected, wording));
            }
        }
    }

    /** X-PROJ: items of last year = items of the year before + its change. */
    private void projects() {
        boolean comparable =
                report.format() == ReportFormat.REPORT_2019 && previous.format() == ReportFormat.REPORT_2019;
        List<String> rows = List.of("licences", "other_services", "penalties", "coercion", "admin_fees");
        for (String row : comparable ? rows : List.<String>of()) {
            Cell items = report.cell(CellPath.active(row, "items_prev"));
            BigDecimal before = previous.value(items.path());
            BigDecimal change = previous.value(CellPath.active(row, "items_delta"));
            if (items.value() == null || before == null || change == null) {
                continue;
            }
            BigDecimal expected = before.add(change);
            if (items.value().compareTo(expected) != 0) {
                Wording wording = Wording.of("finding.X-PROJ", items.path(), items.value(), before, change, expected);
                findings.add(Finding.figure(Rule.error("X-PROJ"), items, expected, wording));
            }
        }
    }

    /** X-OUTLIER: a figure of T2 more than ten times larger or smaller than last year, both above twenty. */
    private void outliers() {
        for (Cell cell : report.cells().values()) {
            BigDecimal now = cell.value();
            BigDecimal before = previous.value(cell.path());
            if (!isAmount(cell.path()) || now == null || before == null) {
                continue;
            }
            boolean both = now.compareTo(SMALL) > 0 && before.compareTo(SMALL) > 0;
            boolean jump = now.compareTo(before.multiply(OUTLIER)) > 0 || before.compareTo(now.multiply(OUTLIER)) > 0;
            if (both && jump) {
                Wording wording = Wording.of("finding.X-OUTLIER", cell.path(), now, before);
                findings.add(Finding.figure(Rule.warning("X-OUTLIER"), cell, before, wording));
            }
        }
    }

    private static boolean isAmount(CellPath path) {
        return path.table().equals("T2") && !path.column().equals("items_delta");
    }

    /** X-COPY: two or more flows of at least two digits in one table are the same in both years. */
    private void copies() {
        Map<String, List<Cell>> equal = new LinkedHashMap<>();
        for (Cell cell : report.cells().values()) {
            BigDecimal before = previous.value(cell.path());
            if (isFlow(cell) && before != null && before.compareTo(Objects.requireNonNull(cell.value())) == 0) {
                equal.computeIfAbsent(cell.path().table(), t -> new ArrayList<>())
                        .add(cell);
            }
        }
        equal.forEach((table, cells) -> {
            if (cells.size() >= 2) {
                Cell first = cells.getFirst();
                Wording wording = Wording.of(
                        "finding.X-COPY",
                        cells.size(),
                        first.path(),
                        Objects.requireNonNull(first.value()),
                        cells.get(1).path(),
                        Objects.requireNonNull(cells.get(1).value()));
                findings.add(
                        Finding.figure(Rule.warning("X-COPY"), first, Objects.requireNonNull(first.value()), wording));
            }
        });
    }

    private static boolean isFlow(Cell cell) {
        BigDecimal value = cell.value();
        boolean sum = cell.path().column().equals("total") || cell.path().row().equals("result_total");
        return value != null
                && value.compareTo(BigDecimal.TEN) >= 0
                && !sum
                && !STOCKS.contains(cell.path().column());
    }

    /** X-FORMAT: two forms cannot be continued into each other. */
    private void format() {
        boolean broken =
                report.format() != previous.format() && previous.format().hasTables();
        if (broken && report.format().hasTables()) {
            Place place = new Place(report.origin().firstLine());
            Wording wording = Wording.of("finding.X-FORMAT", previous.format(), report.format());
            findings.add(Finding.words(Rule.info("X-FORMAT"), place, "", wording)
                    .between(
                            Datum.of(report.format().name()),
                            Datum.of(previous.format().name())));
        }
    }
}
