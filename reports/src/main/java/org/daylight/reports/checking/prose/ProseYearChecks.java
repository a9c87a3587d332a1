package org.daylight.reports.checking.prose;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Finding;
import org.daylight.reports.Report;

/** X-YOY-ABS, X-YOY-PCT and X-COPY of the prose of one report against every version of last year's report. */
public final class ProseYearChecks {

    private ProseYearChecks() {}

    /** Checks against all versions at once: a growth that fits one of them is right. */
    public static List<Finding> of(Report report, List<Report> versions) {
        if (versions.isEmpty() || report.sections().isEmpty()) {
            return List.of();
        }
        ProseFacts facts = ProseFacts.of(report);
        List<ProseFacts> before = versions.stream().map(ProseFacts::of).toList();
        List<Finding> findings = new ArrayList<>(YearOnYear.of(facts, before));
        findings.addAll(ProseCopies.of(facts, before));
        return findings;
    }
}
