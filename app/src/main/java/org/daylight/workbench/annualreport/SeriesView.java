package org.daylight.workbench.annualreport;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.annualreport.ObservedReport;
import org.jspecify.annotations.Nullable;

/**
 * The years of a body side by side.
 *
 * @param omitted further versions of years that have many
 * @param steps from each year to the next, with the share of repeated text
 * @param findings of every report those that speak of other years and versions
 */
public record SeriesView(
        String body,
        List<ObservedReport> reports,
        int omitted,
        List<ChartView> charts,
        List<StepView> steps,
        List<YearFinding> findings) {

    public SeriesView {
        reports = List.copyOf(reports);
        charts = List.copyOf(charts);
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /** One year beside the year before. */
    public record StepView(
            int from,
            int to,
            @Nullable BigDecimal share,
            @Nullable BigDecimal free,
            String address) {}

    /** A contradiction between years or versions, with the report it stands in. */
    public record YearFinding(ObservedReport report, FindingView finding) {}
}
