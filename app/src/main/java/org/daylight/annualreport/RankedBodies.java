package org.daylight.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daylight.reports.comparing.Indicator;
import org.jspecify.annotations.Nullable;

/** The bodies of one year side by side, from what is known of their reports without opening a file. */
public final class RankedBodies {

    private static final Comparator<@Nullable BigDecimal> LARGEST_FIRST =
            Comparator.nullsLast(Comparator.reverseOrder());

    private final int year;
    private final List<Stated> reports;

    RankedBodies(int year, List<Stated> reports) {
        this.year = year;
        this.reports = List.copyOf(reports);
    }

    /**
     * One report with what it states.
     *
     * @param cells of its form
     * @param found how many of them were found
     * @param values those it does not state are missing
     */
    public record Stated(ObservedReport line, int cells, int found, Map<Indicator, BigDecimal> values) {

        public Stated {
            values = Map.copyOf(values);
        }

        /** An indicator; null when the report does not state it. */
        public @Nullable BigDecimal value(Indicator indicator) {
            return values.get(indicator);
        }
    }

    /**
     * One report with its place.
     *
     * @param rank 1 for the largest value; equal values share a rank and the next ranks are left out; null without value
     */
    public record Ranked(
            Stated report, @Nullable Integer rank, @Nullable BigDecimal value) {}

    public int year() {
        return year;
    }

    /** The reports by an indicator, the largest value first, those that do not state it last. */
    public List<Ranked> by(Indicator indicator) {
        List<Stated> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparing(each -> each.value(indicator), LARGEST_FIRST));
        List<Ranked> ranked = new ArrayList<>();
        for (Stated each : ordered) {
            BigDecimal value = each.value(indicator);
            Ranked before = ranked.isEmpty() ? null : ranked.getLast();
            Integer rank = before != null && same(before.value(), value) ? before.rank() : place(ranked);
            ranked.add(new Ranked(each, value == null ? null : rank, value));
        }
        return List.copyOf(ranked);
    }

    private static Integer place(List<Ranked> before) {
        return before.size() + 1;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
