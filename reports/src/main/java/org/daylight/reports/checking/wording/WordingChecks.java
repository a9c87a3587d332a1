package org.daylight.reports.checking.wording;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Finding;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;

/** Everything that can be wrong in headings, dates, lists and wording, apart from figures (rules.md 2.5, 2.6, 9.2). */
public final class WordingChecks {

    private WordingChecks() {}

    public static List<Finding> of(Report report) {
        List<Passage> passages = Passages.of(report);
        List<Finding> findings = new ArrayList<>();
        if (report.format().hasTables()) {
            findings.addAll(Titles.of(report));
            findings.addAll(StatedPeriod.of(report));
            findings.addAll(ClosingNotes.of(report));
        }
        findings.addAll(DueDay.of(report));
        findings.addAll(Announcement.of(report, passages));
        findings.addAll(ListNumbers.of(passages, report.format() == ReportFormat.REPORT_2013));
        findings.addAll(ForeignNames.of(report, passages));
        findings.addAll(TitledPlaces.of(report, passages));
        findings.addAll(Repetitions.of(passages));
        findings.addAll(LinkedDates.of(passages));
        findings.addAll(TextFaults.of(report, passages));
        return findings;
    }
}
