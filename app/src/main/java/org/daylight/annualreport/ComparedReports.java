package org.daylight.annualreport;

import org.daylight.reports.Report;
import org.daylight.reports.comparing.ProseComparison;
import org.daylight.reports.comparing.ReportComparison;

/** Two reports side by side, corrections in place: their tables and their text. */
public record ComparedReports(
        ExaminedReport left, ExaminedReport right, ReportComparison tables, ProseComparison prose) {

    /** The older year stands left, whatever order they were named in. */
    static ComparedReports of(ExaminedReport one, ExaminedReport other, boolean sameBody) {
        boolean reversed =
                one.line().identity().yearOrZero() > other.line().identity().yearOrZero();
        ExaminedReport left = reversed ? other : one;
        ExaminedReport right = reversed ? one : other;
        Report older = left.checked().report();
        Report newer = right.checked().report();
        return new ComparedReports(
                left, right, ReportComparison.of(older, newer, sameBody), ProseComparison.of(older, newer));
    }
}
