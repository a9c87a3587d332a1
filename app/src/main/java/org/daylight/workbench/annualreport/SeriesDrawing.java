package org.daylight.workbench.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.annualreport.ExaminedReport;
import org.daylight.annualreport.ObservedReport;
import org.daylight.annualreport.ObservedYears;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Series;
import org.daylight.workbench.annualreport.SeriesView.StepView;
import org.daylight.workbench.annualreport.SeriesView.YearFinding;
import org.jspecify.annotations.Nullable;

/** Draws the years of a body: the course of its figures, what contradicts between years, what was written before. */
final class SeriesDrawing {

    private static final String ACROSS = "X-";

    private final ObservedYears years;
    private final Words words;

    SeriesDrawing(ObservedYears years, Words words) {
        this.years = years;
        this.words = words;
    }

    SeriesView draw() {
        String key = years.body();
        List<ObservedReport> lines =
                years.reports().stream().map(ExaminedReport::line).toList();
        return new SeriesView(key, lines, years.omitted(), charts(), steps(), findings());
    }

    private List<ChartView> charts() {
        List<ChartView> charts = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            List<Series.Line> shown = years.series().lines().stream()
                    .filter(line -> subject.indicators().contains(line.indicator()))
                    .toList();
            if (!shown.isEmpty()) {
                charts.add(chart(subject, shown));
            }
        }
        return charts;
    }

    private ChartView chart(Subject subject, List<Series.Line> lines) {
        Captions captions = new Captions(words);
        List<ChartView.Row> rows = lines.stream()
                .map(line -> ChartView.Row.of(line.indicator().label(words.locale()), line.values()))
                .toList();
        return new ChartView(
                "lines",
                words.say("annualreport.subject." + subject.name()),
                lines.stream().limit(subject.told()).map(captions::line).collect(Collectors.joining()),
                lines.getFirst().indicator().unit().text(words.locale()),
                years.series().years().stream().map(String::valueOf).toList(),
                rows);
    }

    private List<StepView> steps() {
        return years.steps().stream().map(this::step).toList();
    }

    private StepView step(ObservedYears.Step step) {
        @Nullable BigDecimal share = step.repetition().share();
        @Nullable BigDecimal free = step.repetition().shareWithoutFixed();
        return new StepView(
                step.from().identity().yearOrZero(),
                step.to().identity().yearOrZero(),
                share,
                free,
                ComparisonPages.address(step.from(), step.to()));
    }

    private List<YearFinding> findings() {
        List<YearFinding> found = new ArrayList<>();
        for (ExaminedReport report : years.reports()) {
            new ReportDrawing(report, words, false)
                    .draw().findings().stream()
                            .filter(finding -> finding.code().startsWith(ACROSS))
                            .forEach(finding -> found.add(new YearFinding(report.line(), finding)));
        }
        return found;
    }

    /** What is drawn into one chart. */
    private enum Subject {
        REQUESTS(3, Indicator.RECEIVED, Indicator.CLOSED, Indicator.CARRIED_OUT),
        RESULTS(
                2,
                Indicator.GRANTED,
                Indicator.GRANTED_PARTIALLY,
                Indicator.REFUSED,
                Indicator.UNAVAILABLE,
                Indicator.DECLINED,
                Indicator.OTHERWISE_CLOSED),
        RATES(2, Indicator.OPEN_RATE, Indicator.REFUSAL_RATE, Indicator.UNAVAILABLE_RATE, Indicator.CARRY_RATE),
        DISPUTES(2, Indicator.REVIEWS, Indicator.REVIEWS_CORRECTED, Indicator.SUITS, Indicator.SUITS_CORRECTED),
        DOCUMENTS(2, Indicator.DOCUMENTS_MADE, Indicator.DOCUMENTS_IN_FORCE),
        DECISIONS(3, Indicator.LICENCES, Indicator.PENALTIES, Indicator.COERCION);

        private final int told;
        private final List<Indicator> indicators;

        /** @param told how many lines the caption speaks of */
        Subject(int told, Indicator... indicators) {
            this.told = told;
            this.indicators = List.of(indicators);
        }

        int told() {
            return told;
        }

        List<Indicator> indicators() {
            return indicators;
        }
    }
}
