package org.daylight.workbench.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Series;
import org.daylight.reports.comparing.Series.Point;

/** Says in a sentence what a chart shows: where it rises or falls, what is highest and lowest. */
record Captions(Words words) {

    /** A line over the years: from the first stated year to the last, and its peak. */
    String line(Series.Line line) {
        List<Point> stated =
                line.points().stream().filter(point -> point.value() != null).toList();
        String name = line.indicator().label(words.locale());
        String unit = line.indicator().unit().text(words.locale());
        if (stated.isEmpty()) {
            return words.say("annualreport.caption.none", name);
        }
        Point first = stated.getFirst();
        Point last = stated.getLast();
        if (stated.size() == 1) {
            return words.say("annualreport.caption.one", name, first.year(), text(first), unit);
        }
        String key = "annualreport.caption." + direction(first, last);
        String trend = words.say(key, name, first.year(), text(first), unit, last.year(), text(last));
        Point highest = stated.stream().max(BY_VALUE).orElseThrow();
        Point lowest = stated.stream().min(BY_VALUE).orElseThrow();
        return stated.size() > 2 && value(highest).compareTo(value(lowest)) > 0
                ? trend
                        + words.say(
                                "annualreport.caption.peak",
                                highest.year(),
                                text(highest),
                                lowest.year(),
                                text(lowest),
                                unit)
                : trend;
    }

    private static final Comparator<Point> BY_VALUE = Comparator.comparing(Captions::value);

    private static BigDecimal value(Point point) {
        return Objects.requireNonNull(point.value());
    }

    private static String text(Point point) {
        return value(point).toPlainString();
    }

    private static String direction(Point first, Point last) {
        int change = value(last).compareTo(value(first));
        return change == 0 ? "steady" : change > 0 ? "risen" : "fallen";
    }

    /** Many bodies in one figure: the highest, the lowest, the one in the middle. */
    String ranks(Indicator indicator, List<Named> ranked) {
        String name = indicator.label(words.locale());
        if (ranked.isEmpty()) {
            return words.say("annualreport.caption.none", name);
        }
        List<Named> ordered = new ArrayList<>(ranked);
        ordered.sort(Comparator.comparing(Named::value).reversed());
        Named highest = ordered.getFirst();
        Named lowest = ordered.getLast();
        String unit = indicator.unit().text(words.locale());
        if (highest.value().compareTo(lowest.value()) == 0) {
            return words.say("annualreport.caption.all-equal", name, ordered.size(), highest.text(), unit);
        }
        return words.say(
                "annualreport.caption.ranks",
                name,
                ordered.size(),
                highest.name(),
                highest.text(),
                lowest.name(),
                lowest.text(),
                ordered.get(ordered.size() / 2).text());
    }

    /** A figure with the body it belongs to. */
    record Named(String name, BigDecimal value) {

        String text() {
            return value.toPlainString();
        }
    }
}
