package org.daylight.reports.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.daylight.reports.Confidence;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.jspecify.annotations.Nullable;

/**
 * Many reports in one table. Ranks are given within one year; a rank says how large a figure is, not how good.
 *
 * @param rows by year (latest first), then by body, then by file; copies stand there too but have no rank
 */
public record Ranking(List<Row> rows) {

    /**
     * One report.
     *
     * @param checked the report and what was found
     * @param reading how well it was read
     */
    public record Row(Checked checked, Quality reading) {

        public Report report() {
            return checked.report();
        }

        /** The value of an indicator, null when unknown. */
        public @Nullable BigDecimal value(Indicator indicator) {
            return indicator.of(report());
        }

        /** How many findings have this severity. */
        public int count(Severity severity) {
            return (int) checked.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }

        /** Whether it repeats the figures of an earlier report of the list. */
        public boolean isCopy() {
            return checked.copyOf() != null;
        }
    }

    /**
     * How well a report was read.
     *
     * @param cells cells of its form
     * @param found cells that were found in the source
     * @param certain those whose place is beyond doubt
     * @param warnings what the reader could not read or place
     */
    public record Quality(int cells, int found, int certain, int warnings) {}

    /**
     * A row with its place in a ranking.
     *
     * @param rank 1 for the largest value; equal values share a rank and the next ranks are left out; null without value
     */
    public record Ranked(
            @Nullable Integer rank, Row row, @Nullable BigDecimal value) {}

    /** Puts reports into one table. */
    public static Ranking of(List<Checked> reports) {
        List<Row> rows = new ArrayList<>();
        reports.forEach(checked -> rows.add(new Row(checked, quality(checked.report()))));
        rows.sort(ORDER);
        return new Ranking(List.copyOf(rows));
    }

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> Objects.requireNonNullElse(row.report().year(), 0), Comparator.reverseOrder())
            .thenComparing(row -> Objects.requireNonNullElse(row.report().agency(), "\uffff"))
            .thenComparing(row -> row.report().origin().file())
            .thenComparing(row -> row.report().origin().ordinal());

    private static Quality quality(Report report) {
        int found = 0;
        int certain = 0;
        for (var cell : report.cells().values()) {
            found += cell.located() ? 1 : 0;
            certain += cell.confidence() == Confidence.CERTAIN ? 1 : 0;
        }
        return new Quality(
                report.cells().size(), found, certain, report.warnings().size());
    }

    /** The years of the reports, the latest first. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        rows.forEach(row -> {
            Integer year = row.report().year();
            if (year != null) {
                years.add(year);
            }
        });
        return List.copyOf(years);
    }

    /** The reports of a year ranked by an indicator, the largest value first, unknown ones last; no copies. */
    public List<Ranked> by(Indicator indicator, int year) {
        List<Row> ordered = new ArrayList<>();
        rows.stream()
                .filter(row -> Objects.equals(row.report().year(), year) && !row.isCopy())
                .forEach(ordered::add);
        Comparator<@Nullable BigDecimal> largestFirst = Comparator.nullsLast(Comparator.reverseOrder());
        ordered.sort((a, b) -> largestFirst.compare(a.value(indicator), b.value(indicator)));
        List<Ranked> ranked = new ArrayList<>();
        for (Row row : ordered) {
            BigDecimal value = row.value(indicator);
            boolean tied = !ranked.isEmpty() && sameValue(ranked.getLast().value(), value);
            Integer rank = tied ? ranked.getLast().rank() : Integer.valueOf(ranked.size() + 1);
            ranked.add(new Ranked(value == null ? null : rank, row, value));
        }
        return List.copyOf(ranked);
    }

    private static boolean sameValue(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
