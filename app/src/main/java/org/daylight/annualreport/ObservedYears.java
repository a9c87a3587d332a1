package org.daylight.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.reports.Report;
import org.daylight.reports.comparing.ProseComparison;
import org.daylight.reports.comparing.Repetition;
import org.daylight.reports.comparing.Series;

/**
 * The years of one body side by side.
 *
 * @param body the name under which the body is shown
 * @param reports oldest year first, with what was found
 * @param series one report for each year
 * @param steps from one year's report to the next
 * @param omitted further versions of years that have many
 */
public record ObservedYears(String body, List<ExaminedReport> reports, Series series, List<Step> steps, int omitted) {

    public ObservedYears {
        reports = List.copyOf(reports);
        steps = List.copyOf(steps);
    }

    /** The report of a year beside that of the year before: how much of its text was there already. */
    public record Step(ObservedReport from, ObservedReport to, Repetition repetition) {}

    static ObservedYears of(String body, List<ExaminedReport> examined, int omitted) {
        Series series =
                Series.of(examined.stream().map(each -> each.checked().report()).toList());
        Map<Report.Origin, ObservedReport> lines = new LinkedHashMap<>();
        examined.forEach(each -> lines.put(each.checked().report().origin(), each.line()));
        List<Report> taken = new ArrayList<>();
        for (Integer year : series.years()) {
            Report report = series.reports().get(year);
            if (report != null) {
                taken.add(report);
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < taken.size(); i++) {
            Repetition repetition =
                    ProseComparison.of(taken.get(i - 1), taken.get(i)).repetition();
            ObservedReport from = lines.get(taken.get(i - 1).origin());
            ObservedReport to = lines.get(taken.get(i).origin());
            if (from != null && to != null) {
                steps.add(new Step(from, to, repetition));
            }
        }
        return new ObservedYears(body, examined, series, steps, omitted);
    }
}
