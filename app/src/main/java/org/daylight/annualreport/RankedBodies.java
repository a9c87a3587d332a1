package org.daylight.annualreport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.reports.Report;
import org.daylight.reports.comparing.Ranking;

/**
 * The bodies of one year side by side.
 *
 * @param lines the list entry of each ranked report, by where it was read
 */
public record RankedBodies(List<ExaminedReport> reports, Ranking ranking, Map<Report.Origin, ObservedReport> lines) {

    public RankedBodies {
        reports = List.copyOf(reports);
        lines = Map.copyOf(lines);
    }

    static RankedBodies of(List<ExaminedReport> examined) {
        Map<Report.Origin, ObservedReport> lines = new LinkedHashMap<>();
        examined.forEach(each -> lines.put(each.checked().report().origin(), each.line()));
        return new RankedBodies(
                examined,
                Ranking.of(examined.stream().map(ExaminedReport::checked).toList()),
                lines);
    }

    /** The list entry of a ranked report. */
    public ObservedReport line(Ranking.Row row) {
        return Objects.requireNonNull(lines.get(row.report().origin()));
    }
}
