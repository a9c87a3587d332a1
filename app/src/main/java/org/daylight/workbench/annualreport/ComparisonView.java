package org.daylight.workbench.annualreport;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.annualreport.ObservedReport;
import org.daylight.reports.comparing.ReportComparison.Relation;
import org.jspecify.annotations.Nullable;

/** Two reports side by side. */
public record ComparisonView(
        ObservedReport left,
        ObservedReport right,
        Relation relation,
        List<DifferenceView> differences,
        List<FindingView> findings,
        ChartView chart,
        Text text) {

    public ComparisonView {
        differences = List.copyOf(differences);
        findings = List.copyOf(findings);
    }

    /**
     * One cell in which they differ.
     *
     * @param change right less left, with its sign; empty where one is blank
     * @param share the change in percent of the left figure; empty where that is nothing
     */
    public record DifferenceView(String cell, Side left, Side right, String change, String share) {}

    /** A figure of one report, and whether a person put it right. */
    public record Side(String text, boolean corrected) {}

    /**
     * What became of the prose.
     *
     * @param share percent of the newer text that stood in the older one; null without text
     * @param free the same without sentences that the law asks for
     */
    public record Text(
            @Nullable BigDecimal share, @Nullable BigDecimal free, Counts counts, List<SectionView> sections) {}

    /** Paragraphs by fate. */
    public record Counts(long same, long changed, long added, long removed) {}

    /** One section with the paragraphs that are not the same. */
    public record SectionView(String heading, @Nullable BigDecimal share, long same, List<PassageView> passages) {}

    /**
     * One paragraph.
     *
     * @param kind {@code changed}, {@code added} or {@code removed}
     */
    public record PassageView(String kind, boolean moved, List<SpanView> spans) {}

    /**
     * A stretch of text.
     *
     * @param change {@code same}, {@code added} or {@code removed}
     */
    public record SpanView(String change, String text, boolean figure) {}
}
