package org.daylight.reports.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.reports.BalanceEquation;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Forms;
import org.daylight.reports.Place;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Wording;

/** The checks of rules.md 2.5 that concern the tables of one report. */
final class TableChecks {

    private final Report report;
    private final List<Finding> findings = new ArrayList<>();

    private TableChecks(Report report) {
        this.report = report;
    }

    static List<Finding> of(Report report) {
        TableChecks checks = new TableChecks(report);
        report.cells().values().forEach(checks::figure);
        BalanceEquation.of(report.format()).forEach(checks::equation);
        if (report.format() == ReportFormat.REPORT_2021) {
            checks.documentsInForce("rules");
            checks.documentsInForce("normative_docs");
        }
        return checks.findings;
    }

    /** T3-INT and T2-INT: every figure is a whole number of at least 0; changes carry a sign; money has two decimals. */
    private void figure(Cell cell) {
        String table = cell.path().table();
        Rule rule = Rule.error(table.equals("T2") ? "T2-INT" : "T3-INT");
        if (cell.garbled()) {
            findings.add(noFigure(rule, cell));
            return;
        }
        BigDecimal value = cell.value();
        if (value == null) {
            return;
        }
        boolean change = cell.path().column().equals("items_delta");
        if (value.signum() < 0 && !change) {
            findings.add(onlyStated(rule, cell, "negative"));
        } else if (!Forms.isMoney(cell.path().column())
                && value.stripTrailingZeros().scale() > 0) {
            findings.add(onlyStated(rule, cell, "fraction"));
        } else if (cell.path().column().equals("amount_wan")
                && value.stripTrailingZeros().scale() > 2) {
            findings.add(onlyStated(rule, cell, "decimals"));
        }
    }

    private Finding noFigure(Rule rule, Cell cell) {
        Place place = Objects.requireNonNullElse(cell.place(), new Place(1));
        return Finding.words(rule, place, cell.raw(), Wording.of("finding.INT.garbled", cell.path(), cell.raw()))
                .about(cell.path())
                .between(Datum.of(cell.raw()), null);
    }

    private Finding onlyStated(Rule rule, Cell cell, String kind) {
        BigDecimal value = Objects.requireNonNull(cell.value());
        return Finding.figure(rule, cell, value, Wording.of("finding.INT." + kind, cell.path(), cell.raw()))
                .between(Datum.of(value), null);
    }

    /** T3-ROW, T3-COL, T3-BAL, T4-SUM; cells that were not found are no proof of an error. */
    private void equation(BalanceEquation equation) {
        if (!readable(equation.parts()) || !readable(equation.whole())) {
            return;
        }
        if (blank(equation.parts()) || blank(equation.whole())) {
            return;
        }
        BigDecimal computed = sum(equation.parts());
        BigDecimal stated = sum(equation.whole());
        if (computed.compareTo(stated) == 0) {
            return;
        }
        Cell shown = report.cell(equation.whole().getFirst());
        findings.add(Finding.figure(Rule.error(equation.code()), shown, computed, wording(equation, stated, computed))
                .about(equation.cell())
                .reckoned(reckoning(equation, computed))
                .between(Datum.of(stated), Datum.of(computed))
                .quoting(quote(equation)));
    }

    private Wording wording(BalanceEquation equation, BigDecimal stated, BigDecimal computed) {
        BigDecimal difference = computed.subtract(stated).abs();
        if (!equation.code().equals("T3-BAL")) {
            return Wording.of("finding." + equation.code(), equation.cell(), stated, computed, difference);
        }
        List<Object> arguments = new ArrayList<>(List.of(equation.cell(), stated, computed, difference));
        equation.parts().forEach(path -> arguments.add(plain(path)));
        equation.whole().forEach(path -> arguments.add(plain(path)));
        return new Wording("finding.T3-BAL", List.copyOf(arguments));
    }

    /** The parts added up, nothings left out. */
    private String reckoning(BalanceEquation equation, BigDecimal computed) {
        String parts = equation.parts().stream()
                .map(this::plain)
                .filter(part -> part.signum() != 0)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" + "));
        return (parts.isEmpty() ? "0" : parts) + " = " + computed.toPlainString();
    }

    private BigDecimal plain(CellPath path) {
        return Objects.requireNonNullElse(report.value(path), BigDecimal.ZERO);
    }

    private String quote(BalanceEquation equation) {
        return Stream.concat(equation.parts().stream(), equation.whole().stream())
                .map(path -> report.cell(path).raw())
                .collect(Collectors.joining(" | "));
    }

    private boolean readable(List<CellPath> paths) {
        return paths.stream().map(report::cell).allMatch(cell -> cell.located() && !cell.garbled());
    }

    private boolean blank(List<CellPath> paths) {
        return paths.stream().allMatch(path -> report.value(path) == null);
    }

    private BigDecimal sum(List<CellPath> paths) {
        return paths.stream().map(this::plain).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** T2-LOW: at least what was made and not repealed this year is in force. */
    private void documentsInForce(String row) {
        BigDecimal made = report.value(CellPath.active(row, "made"));
        BigDecimal repealed = report.value(CellPath.active(row, "repealed"));
        Cell effective = report.cell(CellPath.active(row, "effective"));
        BigDecimal value = effective.value();
        if (made == null || repealed == null || value == null) {
            return;
        }
        BigDecimal least = made.subtract(repealed).max(BigDecimal.ZERO);
        if (value.compareTo(least) < 0) {
            Wording wording = Wording.of("finding.T2-LOW", effective.path(), value, made, repealed, least);
            findings.add(Finding.figure(Rule.warning("T2-LOW"), effective, least, wording));
        }
    }
}
