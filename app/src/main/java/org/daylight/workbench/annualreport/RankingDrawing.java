package org.daylight.workbench.annualreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.daylight.annualreport.ObservedReport;
import org.daylight.annualreport.RankedBodies;
import org.daylight.reports.comparing.Indicator;

/** Draws the bodies of a year in the order of one figure. */
final class RankingDrawing {

    private static final List<Indicator> TELLING =
            List.of(Indicator.RECEIVED, Indicator.OPEN_RATE, Indicator.CARRIED_OUT, Indicator.REVIEWS, Indicator.SUITS);

    private static final int BARS = 30;

    private final RankedBodies bodies;
    private final Words words;

    RankingDrawing(RankedBodies bodies, Words words) {
        this.bodies = bodies;
        this.words = words;
    }

    static Indicator indicator(String asked) {
        return Arrays.stream(Indicator.values())
                .filter(each -> each.id().equals(asked))
                .findFirst()
                .orElse(Indicator.RECEIVED);
    }

    /** The figures that stand beside the one that ranks. */
    static List<Indicator> beside(Indicator indicator) {
        return TELLING.stream().filter(each -> each != indicator).toList();
    }

    RankingView draw(Indicator indicator) {
        List<RankedBodies.Ranked> ranked = bodies.by(indicator);
        return new RankingView(
                bodies.year(),
                indicator.id(),
                chart(indicator, ranked),
                ranked.stream().map(each -> line(each, indicator)).toList());
    }

    private RankingView.Line line(RankedBodies.Ranked ranked, Indicator indicator) {
        RankedBodies.Stated report = ranked.report();
        List<String> figures = beside(indicator).stream()
                .map(each -> ReportDrawing.text(report.value(each)))
                .toList();
        return new RankingView.Line(
                report.line(),
                name(report.line()),
                Objects.toString(ranked.rank(), ""),
                ReportDrawing.text(ranked.value()),
                figures,
                words.say("annualreport.ranking.read", report.found(), report.cells()));
    }

    private static String name(ObservedReport line) {
        String body = line.identity().bodyKey();
        return body.isEmpty() ? line.identity().title() : body;
    }

    private ChartView chart(Indicator indicator, List<RankedBodies.Ranked> ranked) {
        List<Captions.Named> known = new ArrayList<>();
        List<ChartView.Row> rows = new ArrayList<>();
        for (RankedBodies.Ranked each : ranked) {
            String name = name(each.report().line());
            if (each.value() != null) {
                known.add(new Captions.Named(name, each.value()));
            }
            if (each.value() != null && rows.size() < BARS) {
                rows.add(new ChartView.Row(name, "", List.of(ChartView.Value.of(each.value()))));
            }
        }
        String label = indicator.label(words.locale());
        return new ChartView(
                "ranks",
                label,
                new Captions(words).ranks(indicator, known),
                indicator.unit().text(words.locale()),
                List.of(label),
                rows);
    }
}
