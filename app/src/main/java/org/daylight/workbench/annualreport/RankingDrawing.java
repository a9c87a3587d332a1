package org.daylight.workbench.annualreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.daylight.annualreport.ObservedReport;
import org.daylight.annualreport.RankedBodies;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Ranking;

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

    RankingView draw(int year, Indicator indicator) {
        List<Ranking.Ranked> ranked = bodies.ranking().by(indicator, year);
        return new RankingView(
                year,
                indicator.id(),
                chart(indicator, ranked),
                ranked.stream().map(each -> line(each, indicator)).toList());
    }

    private RankingView.Line line(Ranking.Ranked ranked, Indicator indicator) {
        Ranking.Quality quality = ranked.row().reading();
        List<String> figures = beside(indicator).stream()
                .map(each -> ReportDrawing.text(ranked.row().value(each)))
                .toList();
        return new RankingView.Line(
                bodies.line(ranked.row()),
                Objects.toString(ranked.rank(), ""),
                ReportDrawing.text(ranked.value()),
                figures,
                words.say("annualreport.ranking.read", quality.found(), quality.cells()));
    }

    private ChartView chart(Indicator indicator, List<Ranking.Ranked> ranked) {
        List<Captions.Named> known = new ArrayList<>();
        List<ChartView.Row> rows = new ArrayList<>();
        for (Ranking.Ranked each : ranked) {
            ObservedReport line = bodies.line(each.row());
            if (each.value() != null) {
                known.add(new Captions.Named(line.identity().body(), each.value()));
            }
            if (each.value() != null && rows.size() < BARS) {
                rows.add(new ChartView.Row(line.identity().body(), "", List.of(ChartView.Value.of(each.value()))));
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
