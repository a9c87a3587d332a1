package org.daylight.reports.checking.prose;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Finding;
import org.daylight.reports.Report;

/** The checks of rules.md 2.6 on the figures of the running text of one report. */
public final class ProseChecks {

    private ProseChecks() {}

    public static List<Finding> of(Report report) {
        ProseFacts facts = ProseFacts.of(report);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(CountChecks.of(facts));
        findings.addAll(AliasChecks.of(facts));
        findings.addAll(OutcomeSums.of(facts));
        findings.addAll(ShareChecks.of(facts));
        findings.addAll(RateChecks.of(facts));
        findings.addAll(ItemChecks.of(facts));
        findings.addAll(ConflictChecks.of(facts));
        findings.addAll(BalanceChecks.of(facts));
        findings.addAll(CountingNotes.of(facts));
        findings.addAll(GrowthChecks.of(facts));
        findings.addAll(YearOnYear.of(facts, List.of()));
        return findings;
    }
}
