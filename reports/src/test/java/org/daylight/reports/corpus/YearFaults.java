package org.daylight.reports.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.daylight.reports.CellPath;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.corpus.Draft.Lie;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** Faults that only two reports together show. */
final class YearFaults {

    private YearFaults() {}

    private static Drafted years(String name, List<Draft> years, Fault fault) {
        return new Drafted(name, years, List.of(fault));
    }

    private static List<Draft> of2021(long seed) {
        return Drafts.years(ReportFormat.REPORT_2021, ReportFormat.REPORT_2021, seed);
    }

    static Drafted carried(long seed) {
        List<Draft> years = Drafts.years(seed);
        Draft draft = years.getLast();
        for (ApplicantColumn column : List.of(ApplicantColumn.NATURAL_PERSON, ApplicantColumn.TOTAL)) {
            Drafts.add(draft, RequestRow.CARRIED_IN, column, 2);
            Drafts.add(draft, RequestRow.NEW_RECEIVED, column, -2);
        }
        String cell = CellPath.request(RequestRow.CARRIED_IN, ApplicantColumn.NATURAL_PERSON)
                .toString();
        return years("X-CARRY", years, Fault.of("X-CARRY", cell, "carried in differs", "N-CONFLICT"));
    }

    static Drafted inForce(long seed) {
        List<Draft> years = of2021(seed);
        CellPath path = CellPath.active("normative_docs", "effective");
        Drafts.add(years.getLast(), path, 1 + (int) (seed % 3));
        return years("X-EFF", years, Fault.of("X-EFF", path.toString(), "documents in force not continued"));
    }

    static Drafted items(long seed) {
        List<Draft> years = Drafts.years(ReportFormat.REPORT_2019, ReportFormat.REPORT_2019, seed);
        String row = List.of("licences", "other_services", "penalties", "coercion", "admin_fees")
                .get((int) (seed % 5));
        CellPath path = CellPath.active(row, "items_prev");
        Drafts.add(years.getLast(), path, 3);
        return years("X-PROJ", years, Fault.of("X-PROJ", path.toString(), "items not continued"));
    }

    private static List<Draft> changing(long seed) {
        for (long trial = seed; ; trial += 101) {
            List<Draft> years = Drafts.years(trial);
            Facts last = Objects.requireNonNull(years.getLast().last);
            long before = last.get("new");
            if (before > 20 && Math.abs(years.getLast().facts().get("new") - before) > 6) {
                return years;
            }
        }
    }

    static Drafted growth(long seed) {
        List<Draft> years = changing(seed);
        Draft draft = years.getLast();
        long change =
                draft.facts().get("new") - Objects.requireNonNull(draft.last).get("new");
        draft.lies.add(new Lie("+new", change + (change > 0 ? 3 : -3), 0));
        return years("X-YOY-ABS", years, Fault.of("X-YOY-ABS", null, "change of requests told wrongly", "X-YOY-PCT"));
    }

    static Drafted growthRate(long seed) {
        List<Draft> years = changing(seed);
        Draft draft = years.getLast();
        long change =
                draft.facts().get("new") - Objects.requireNonNull(draft.last).get("new");
        draft.lies.add(new Lie("+%new", change > 0 ? 5 : -5, 0));
        return years(
                "X-YOY-PCT", years, Fault.of("X-YOY-PCT", null, "rate of change told wrongly", "X-YOY-ABS", "N-PCT"));
    }

    static Drafted outlier(long seed) {
        List<Draft> years = of2021(seed);
        CellPath path = CellPath.active("licences", "decisions");
        Numbers numbers = years.getLast().numbers;
        numbers.cells.put(path, Objects.requireNonNull(numbers.cells.get(path)).multiply(BigDecimal.valueOf(30)));
        return years("X-OUTLIER", years, Fault.of("X-OUTLIER", path.toString(), "thirty times as many licences"));
    }

    static Drafted leftOver(long seed) {
        List<Draft> years = of2021(seed);
        for (String row : List.of("licences", "penalties")) {
            CellPath path = CellPath.active(row, "decisions");
            years.getLast().numbers.set(path, years.getFirst().numbers.at(path));
        }
        return years("X-COPY", years, Fault.of("X-COPY", null, "two figures of last year"));
    }

    static Drafted versions(long seed) {
        Draft first =
                Drafts.suiting(ReportFormat.REPORT_2021, seed, d -> d.facts().get("new") > 5);
        Draft second = new Draft(first.body, first.numbers.copy(), seed + 5);
        for (ApplicantColumn column : List.of(ApplicantColumn.NATURAL_PERSON, ApplicantColumn.TOTAL)) {
            Drafts.add(second, RequestRow.NEW_RECEIVED, column, 2);
            Drafts.add(second, RequestRow.GRANTED, column, 2);
            Drafts.add(second, RequestRow.RESULT_TOTAL, column, 2);
        }
        String cell =
                CellPath.request(RequestRow.NEW_RECEIVED, ApplicantColumn.TOTAL).toString();
        return years("X-VERSION", List.of(first, second), Fault.of("X-VERSION", cell, "published twice", "N-CONFLICT"));
    }

    static Drafted forms(long seed) {
        List<Draft> years = Drafts.years(ReportFormat.REPORT_2019, ReportFormat.REPORT_2021, seed);
        return years("X-FORMAT", years, Fault.of("X-FORMAT", null, "the form changed"));
    }
}
