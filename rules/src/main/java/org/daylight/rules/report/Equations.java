package org.daylight.rules.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daylight.rules.law.Cites;
import org.daylight.rules.report.Equation.Relation;
import org.daylight.rules.report.Equation.Term;

/**
 * All balance equations of the national tables, inside one report and across two years: the {@code reports} library checks
 * with them and the application computes by them.
 *
 * <p>Example: the 2021 format has 39 equations on table T3: 25 rows, 7 columns, 7 balances.
 */
@Cites({"OGI 50", "REPORT_FORMAT", "REPORT_FORMAT_2019"})
public final class Equations {

    private static final List<String> EFFECTIVE_ROWS = List.of("rules", "normative_docs");
    private static final List<String> PROJECT_ROWS =
            List.of("licences", "other_services", "penalties", "coercion", "admin_fees");

    private Equations() {}

    /** The path of a cell of table T3, for instance {@code T3.granted.natural_person}. */
    public static String requestCell(RequestRow row, ApplicantColumn column) {
        return "T3." + row.id() + "." + column.id();
    }

    /** The equations inside one report: T3-ROW, T3-COL, T3-BAL, T4-SUM and, in the 2021 format, T2-LOW. */
    public static List<Equation> within(ReportFormat format) {
        List<Equation> all = new ArrayList<>();
        if (format == ReportFormat.REPORT_2013) {
            return List.of();
        }
        format.requestRows().forEach(row -> all.add(rowSum(row)));
        for (ApplicantColumn column : ApplicantColumn.values()) {
            all.add(columnSum(format, column));
            all.add(balance(column));
        }
        for (DisputeColumn.Group group : DisputeColumn.Group.values()) {
            all.add(disputeSum(group));
        }
        if (format == ReportFormat.REPORT_2021) {
            EFFECTIVE_ROWS.forEach(row -> all.add(leastEffective(row)));
        }
        return List.copyOf(all);
    }

    /**
     * The identities between two successive years: X-CARRY always; X-EFF between two reports of 2021 format; X-PROJ between
     * two of 2019 format. Where the formats differ the latter two cannot be applied (X-FORMAT).
     */
    public static List<Equation> across(ReportFormat last, ReportFormat current) {
        List<Equation> all = new ArrayList<>();
        if (last == ReportFormat.REPORT_2013 || current == ReportFormat.REPORT_2013) {
            return List.of();
        }
        for (ApplicantColumn column : ApplicantColumn.values()) {
            all.add(carry(column));
        }
        if (last == ReportFormat.REPORT_2021 && current == ReportFormat.REPORT_2021) {
            EFFECTIVE_ROWS.forEach(row -> all.add(effective(row)));
        }
        if (last == ReportFormat.REPORT_2019 && current == ReportFormat.REPORT_2019) {
            PROJECT_ROWS.forEach(row -> all.add(projects(row)));
        }
        return List.copyOf(all);
    }

    private static Equation rowSum(RequestRow row) {
        String total = requestCell(row, ApplicantColumn.TOTAL);
        List<Term> classes = Arrays.stream(ApplicantColumn.values())
                .filter(ApplicantColumn::isApplicantClass)
                .map(column -> Term.plus(requestCell(row, column)))
                .toList();
        return Equation.balance("T3-ROW", total, List.of(Term.plus(total)), classes);
    }

    private static Equation columnSum(ReportFormat format, ApplicantColumn column) {
        String total = requestCell(RequestRow.RESULT_TOTAL, column);
        List<Term> leaves = format.requestRows().stream()
                .filter(RequestRow::isResultLeaf)
                .map(row -> Term.plus(requestCell(row, column)))
                .toList();
        return Equation.balance("T3-COL", total, List.of(Term.plus(total)), leaves);
    }

    private static Equation balance(ApplicantColumn column) {
        return Equation.balance(
                "T3-BAL",
                "T3.balance." + column.id(),
                List.of(
                        Term.plus(requestCell(RequestRow.NEW_RECEIVED, column)),
                        Term.plus(requestCell(RequestRow.CARRIED_IN, column))),
                List.of(
                        Term.plus(requestCell(RequestRow.RESULT_TOTAL, column)),
                        Term.plus(requestCell(RequestRow.CARRIED_OUT, column))));
    }

    private static Equation disputeSum(DisputeColumn.Group group) {
        String total = group.cell(DisputeColumn.TOTAL);
        List<Term> results = Arrays.stream(DisputeColumn.values())
                .filter(column -> column != DisputeColumn.TOTAL)
                .map(column -> Term.plus(group.cell(column)))
                .toList();
        return Equation.balance("T4-SUM", total, List.of(Term.plus(total)), results);
    }

    private static Equation leastEffective(String row) {
        return new Equation(
                "T2-LOW",
                "T2." + row + ".effective",
                List.of(Term.plus("T2." + row + ".effective")),
                List.of(Term.plus("T2." + row + ".made"), Term.minus("T2." + row + ".repealed")),
                Relation.AT_LEAST);
    }

    private static Equation carry(ApplicantColumn column) {
        String cell = requestCell(RequestRow.CARRIED_IN, column);
        return Equation.balance(
                "X-CARRY",
                cell,
                List.of(Term.plus(cell)),
                List.of(Term.last(1, requestCell(RequestRow.CARRIED_OUT, column))));
    }

    private static Equation effective(String row) {
        String cell = "T2." + row + ".effective";
        return Equation.balance(
                "X-EFF",
                cell,
                List.of(Term.plus(cell)),
                List.of(Term.last(1, cell), Term.plus("T2." + row + ".made"), Term.minus("T2." + row + ".repealed")));
    }

    private static Equation projects(String row) {
        String cell = "T2." + row + ".items_prev";
        return Equation.balance(
                "X-PROJ",
                cell,
                List.of(Term.plus(cell)),
                List.of(Term.last(1, cell), Term.last(1, "T2." + row + ".items_delta")));
    }
}
