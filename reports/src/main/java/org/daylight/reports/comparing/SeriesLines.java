package org.daylight.reports.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daylight.reports.Report;
import org.daylight.reports.comparing.Series.Line;
import org.daylight.reports.comparing.Series.Point;
import org.daylight.reports.comparing.Series.State;
import org.jspecify.annotations.Nullable;

/** Draws the lines of a series. */
final class SeriesLines {

    private SeriesLines() {}

    static List<Line> of(List<Integer> years, Map<Integer, Report> reports) {
        List<Line> lines = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            Line line = line(indicator, years, reports);
            if (line.points().stream().anyMatch(point -> point.value() != null)) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private static Line line(Indicator indicator, List<Integer> years, Map<Integer, Report> reports) {
        List<Point> points = new ArrayList<>();
        for (Integer year : years) {
            Report report = reports.get(year);
            BigDecimal value = report == null ? null : indicator.of(report);
            boolean joined = value != null
                    && !points.isEmpty()
                    && points.getLast().value() != null
                    && isContinued(indicator, report, reports.get(year - 1));
            points.add(new Point(year, value, state(indicator, report, value), joined));
        }
        return new Line(indicator, List.copyOf(points));
    }

    private static boolean isContinued(Indicator indicator, @Nullable Report report, @Nullable Report before) {
        return report != null && before != null && indicator.comparable(before.format(), report.format());
    }

    private static State state(Indicator indicator, @Nullable Report report, @Nullable BigDecimal value) {
        if (report == null) {
            return State.NO_REPORT;
        }
        if (value != null) {
            return State.STATED;
        }
        if (!indicator.isIn(report.format())) {
            return State.NOT_IN_FORM;
        }
        return indicator.isShareOfNothing(report) ? State.NO_CASES : State.BLANK;
    }
}
