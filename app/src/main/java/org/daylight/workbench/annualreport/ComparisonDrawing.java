package org.daylight.workbench.annualreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.daylight.annualreport.ComparedReports;
import org.daylight.annualreport.ExaminedReport;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Passage;
import org.daylight.reports.comparing.ProseComparison;
import org.daylight.reports.comparing.ProseComparison.SectionPair;
import org.daylight.reports.comparing.ReportComparison.Difference;
import org.daylight.workbench.annualreport.ComparisonView.Counts;
import org.daylight.workbench.annualreport.ComparisonView.DifferenceView;
import org.daylight.workbench.annualreport.ComparisonView.PassageView;
import org.daylight.workbench.annualreport.ComparisonView.SectionView;
import org.daylight.workbench.annualreport.ComparisonView.Side;
import org.daylight.workbench.annualreport.ComparisonView.SpanView;
import org.daylight.workbench.annualreport.ComparisonView.Text;
import org.jspecify.annotations.Nullable;

/** Draws two reports side by side. */
final class ComparisonDrawing {

    private static final List<Indicator> DRAWN = List.of(
            Indicator.RECEIVED,
            Indicator.GRANTED,
            Indicator.GRANTED_PARTIALLY,
            Indicator.REFUSED,
            Indicator.UNAVAILABLE,
            Indicator.DECLINED,
            Indicator.OTHERWISE_CLOSED,
            Indicator.CARRIED_OUT);

    private final ComparedReports compared;
    private final Words words;

    ComparisonDrawing(ComparedReports compared, Words words) {
        this.compared = compared;
        this.words = words;
    }

    ComparisonView draw() {
        return new ComparisonView(
                compared.left().line(),
                compared.right().line(),
                compared.tables().relation(),
                compared.tables().differences().stream().map(this::difference).toList(),
                findings(),
                chart(),
                text(compared.prose()));
    }

    private DifferenceView difference(Difference difference) {
        BigDecimal left = difference.left();
        BigDecimal right = difference.right();
        String change = "";
        String share = "";
        if (left != null && right != null) {
            BigDecimal delta = right.subtract(left);
            change = signed(delta);
            share = left.signum() == 0
                    ? ""
                    : signed(delta.movePointRight(2).divide(left, 1, RoundingMode.HALF_UP)) + "%";
        }
        return new DifferenceView(
                Wording.cellName(difference.cell(), words.locale()),
                side(compared.left(), difference, left),
                side(compared.right(), difference, right),
                change,
                share);
    }

    private static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + value.toPlainString();
    }

    private static Side side(ExaminedReport report, Difference difference, @Nullable BigDecimal value) {
        return new Side(
                ReportDrawing.text(value),
                report.correctionOf(difference.cell()).isPresent());
    }

    private List<FindingView> findings() {
        FindingList list = new FindingList(words);
        List<FindingView> views = new ArrayList<>();
        list.folded(compared.tables().findings()).forEach(folded -> views.add(list.view(views.size() + 1, folded)));
        return views;
    }

    private ChartView chart() {
        Report left = compared.left().checked().report();
        Report right = compared.right().checked().report();
        List<ChartView.Row> rows = List.of(row(name(compared.left()), left), row(name(compared.right()), right));
        return new ChartView(
                "bars",
                words.say("annualreport.comparison.chart"),
                caption(left, right),
                Indicator.RECEIVED.unit().text(words.locale()),
                DRAWN.stream().map(each -> each.label(words.locale())).toList(),
                rows);
    }

    private static ChartView.Row row(String name, Report report) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        DRAWN.forEach(indicator -> values.add(indicator.of(report)));
        return ChartView.Row.of(name, values);
    }

    /** The name that tells the two apart: years of one body, or bodies of one year. */
    private String name(ExaminedReport report) {
        return words.say(
                "annualreport.comparison.name",
                report.line().identity().body(),
                report.line().identity().yearOrZero());
    }

    private String caption(Report left, Report right) {
        BigDecimal before = Indicator.RECEIVED.of(left);
        BigDecimal after = Indicator.RECEIVED.of(right);
        if (before == null || after == null) {
            return words.say("annualreport.caption.none", Indicator.RECEIVED.label(words.locale()));
        }
        return words.say(
                "annualreport.comparison.caption",
                name(compared.left()),
                before.toPlainString(),
                name(compared.right()),
                after.toPlainString(),
                signed(after.subtract(before)));
    }

    private static Text text(ProseComparison prose) {
        Counts counts = new Counts(
                prose.count(Passage.Kind.SAME),
                prose.count(Passage.Kind.CHANGED),
                prose.count(Passage.Kind.ADDED),
                prose.count(Passage.Kind.REMOVED));
        return new Text(
                prose.repetition().share(),
                prose.repetition().shareWithoutFixed(),
                counts,
                prose.sections().stream().map(ComparisonDrawing::section).toList());
    }

    private static SectionView section(SectionPair pair) {
        long same = pair.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.SAME)
                .count();
        return new SectionView(
                pair.heading(),
                pair.repetition().share(),
                same,
                pair.passages().stream()
                        .filter(passage -> passage.kind() != Passage.Kind.SAME)
                        .map(ComparisonDrawing::passage)
                        .toList());
    }

    private static PassageView passage(Passage passage) {
        return new PassageView(passage.kind().id(), passage.moved(), spans(passage));
    }

    private static List<SpanView> spans(Passage passage) {
        Passage.Extract alone = passage.right() == null ? passage.left() : passage.right();
        if (passage.kind() != Passage.Kind.CHANGED && alone != null) {
            return List.of(new SpanView(passage.kind().id(), alone.text(), false));
        }
        return passage.spans().stream()
                .map(span -> new SpanView(span.change().id(), span.text(), span.figure()))
                .toList();
    }
}
