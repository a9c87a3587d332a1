package org.daylight.reports.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daylight.reports.CellPath;
import org.daylight.reports.Report;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one body over the years, as data for tables and charts.
 *
 * @param body the body, null when no report names it
 * @param years from the first to the last year, every year between them included
 * @param lines one per indicator that has a value in at least one year
 * @param reports the report of each year that was taken; several versions of a year give the last whole one
 * @param contested years of which there are versions with different figures
 */
public record Series(
        @Nullable String body,
        List<Integer> years,
        List<Line> lines,
        Map<Integer, Report> reports,
        List<Integer> contested) {

    /** What is known of one year. */
    public enum State {
        /** The report says it. */
        STATED,
        /** There is no report of the year. */
        NO_REPORT,
        /** The report leaves it blank, or it could not be read. */
        BLANK,
        /** The form of the year has no such figure. */
        NOT_IN_FORM,
        /** A share of nothing: there was no case in the year. */
        NO_CASES;

        /** The stable wire name. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One year of a line.
     *
     * @param year the reporting year
     * @param value null unless stated
     * @param state why there is no value
     * @param joined whether the value continues the one of the year before: both stated, and their forms comparable
     */
    public record Point(int year, @Nullable BigDecimal value, State state, boolean joined) {}

    /**
     * One indicator over the years.
     *
     * @param indicator what
     * @param points one per year, in the order of the years
     */
    public record Line(Indicator indicator, List<Point> points) {

        /** The values with null for gaps, in the order of the years. */
        public List<@Nullable BigDecimal> values() {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            points.forEach(point -> values.add(point.value()));
            return values;
        }
    }

    /** The series of reports of one body; reports without a year are left out. */
    public static Series of(List<Report> reports) {
        TreeMap<Integer, Report> byYear = new TreeMap<>();
        for (Report report : reports) {
            Integer year = report.year();
            if (year != null) {
                byYear.merge(year, report, Series::better);
            }
        }
        List<Integer> years = new ArrayList<>();
        for (int year = byYear.isEmpty() ? 1 : byYear.firstKey();
                !byYear.isEmpty() && year <= byYear.lastKey();
                year++) {
            years.add(year);
        }
        return new Series(
                body(reports),
                List.copyOf(years),
                SeriesLines.of(years, byYear),
                Map.copyOf(byYear),
                contested(reports, byYear));
    }

    private static List<Integer> contested(List<Report> reports, TreeMap<Integer, Report> taken) {
        return taken.entrySet().stream()
                .filter(year -> reports.stream()
                        .anyMatch(report -> year.getKey().equals(report.year()) && !report.agreesWith(year.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One series for each body among the reports, the bodies in the order in which they first appear. */
    public static List<Series> perBody(List<Report> reports) {
        Map<Report, List<Report>> bodies = new LinkedHashMap<>();
        for (Report report : reports) {
            bodies.keySet().stream()
                    .filter(report::sameBody)
                    .findFirst()
                    .map(bodies::get)
                    .orElseGet(() -> bodies.computeIfAbsent(report, any -> new ArrayList<>()))
                    .add(report);
        }
        return bodies.values().stream().map(Series::of).toList();
    }

    /** One cell over the years, for instance for a chart that the indicators do not hold. */
    public List<@Nullable BigDecimal> cell(CellPath path) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (Integer year : years) {
            Report report = reports.get(year);
            values.add(report == null ? null : report.value(path));
        }
        return values;
    }

    /** The later version wins, but a cut copy never replaces a whole report. */
    private static Report better(Report before, Report after) {
        return before.complete() && !after.complete() ? before : after;
    }

    private static @Nullable String body(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.agency() != null)
                .max(Comparator.comparing(report -> Objects.requireNonNullElse(report.year(), 0)))
                .map(Report::agency)
                .orElse(null);
    }
}
