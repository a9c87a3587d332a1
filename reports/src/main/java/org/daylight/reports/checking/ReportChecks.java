package org.daylight.reports.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.daylight.reports.Finding;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.prose.ProseChecks;
import org.daylight.reports.checking.prose.ProseYearChecks;
import org.daylight.reports.checking.wording.WordingChecks;
import org.jspecify.annotations.Nullable;

/** Audits reports: each for itself, against its other versions, and against last year's report of the same body. */
public final class ReportChecks {

    /** Versions of a year against which a report is checked cell by cell; what is beyond is told in one sentence. */
    static final int MOST_VERSIONS = 10;

    /**
     * A report with everything found about it.
     *
     * @param report the report
     * @param findings in the order of tables, text, versions, years
     * @param copyOf where the earlier report stands whose figures this one repeats, or null
     */
    public record Checked(Report report, List<Finding> findings, Report.@Nullable Origin copyOf) {

        /** Whether a finding has severity error. */
        public boolean hasErrors() {
            return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
        }
    }

    /** Checks one report for itself. */
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>(TableChecks.of(report));
        findings.addAll(EarlySums.of(report));
        findings.addAll(WordingChecks.of(report));
        findings.addAll(ProseChecks.of(report));
        return findings;
    }

    /** Checks reports for themselves and against each other; they may come from several sources in any order. */
    public List<Checked> checkAll(List<Report> reports) {
        return checkAll(reports, Report::sameBody);
    }

    /**
     * The same where somebody knows better than their names which reports are of one body.
     *
     * @param sameBody whether both are of one body
     */
    public List<Checked> checkAll(List<Report> reports, BiPredicate<Report, Report> sameBody) {
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            List<Report> earlier = ofYear(report, reports.subList(0, i), 0, sameBody);
            checked.add(check(report, earlier, ofYear(report, reports, 1, sameBody)));
        }
        return checked;
    }

    /**
     * Checks one report for itself and against others of its body.
     *
     * @param earlier other reports of the same year that came before it
     * @param lastYear every report of the year before
     */
    public Checked check(Report report, List<Report> earlier, List<Report> lastYear) {
        List<Finding> findings = new ArrayList<>(check(report));
        Report twin = versions(report, earlier, findings);
        acrossYears(report, lastYear, findings);
        return new Checked(report, List.copyOf(findings), twin == null ? null : twin.origin());
    }

    /** The earlier version with the same figures; where there is none, what differs is found. */
    private static @Nullable Report versions(Report report, List<Report> earlier, List<Finding> findings) {
        List<Report> versions = distinct(earlier);
        Report twin = versions.stream().filter(report::agreesWith).findFirst().orElse(null);
        if (twin == null) {
            versions.stream().limit(MOST_VERSIONS).forEach(each -> findings.addAll(Versions.against(each, report)));
            if (versions.size() > MOST_VERSIONS) {
                findings.add(Versions.beyond(report, versions.size(), MOST_VERSIONS));
            }
        }
        return twin;
    }

    /** X-VERSION between two printings of one year. */
    public List<Finding> between(Report earlier, Report later) {
        return Versions.against(earlier, later);
    }

    /** The X- checks of a report against last year's. */
    public List<Finding> after(Report previous, Report report) {
        List<Finding> findings = new ArrayList<>(YearChecks.of(report, previous, List.of(previous)));
        findings.addAll(ProseYearChecks.of(report, List.of(previous)));
        return findings;
    }

    private static void acrossYears(Report report, List<Report> lastYear, List<Finding> findings) {
        List<Report> versions = distinct(lastYear).stream().limit(MOST_VERSIONS).toList();
        for (Report previous : versions) {
            for (Finding finding : YearChecks.of(report, previous, versions)) {
                if (findings.stream().noneMatch(known -> sameMatter(known, finding))) {
                    findings.add(finding);
                }
            }
        }
        ProseYearChecks.of(report, versions).forEach(finding -> addOrSharpen(findings, finding));
    }

    /** What the text contradicts by itself is told once, with last year's own figures where there are some. */
    private static void addOrSharpen(List<Finding> findings, Finding finding) {
        for (int i = 0; i < findings.size(); i++) {
            Finding known = findings.get(i);
            if (sameWords(known, finding)) {
                boolean milder = finding.severity().compareTo(known.severity()) > 0;
                findings.set(i, milder ? both(known, finding) : finding);
                return;
            }
        }
        findings.add(finding);
    }

    private static Finding both(Finding known, Finding finding) {
        return finding.asGraveAs(known).told(Wording.of("joined.X-YOY", known.wording(), finding.wording()));
    }

    private static boolean sameWords(Finding known, Finding finding) {
        return known.code().equals(finding.code())
                && known.place().equals(finding.place())
                && Objects.equals(known.stated(), finding.stated());
    }

    /** Two versions of last year that agree in a figure give one finding, not two. */
    private static boolean sameMatter(Finding a, Finding b) {
        return a.code().equals(b.code())
                && Objects.equals(a.cell(), b.cell())
                && Objects.equals(a.computed(), b.computed());
    }

    private static List<Report> ofYear(
            Report report, List<Report> reports, int yearsBack, BiPredicate<Report, Report> sameBody) {
        Integer year = report.year();
        return year == null
                ? List.of()
                : reports.stream()
                        .filter(other -> Objects.equals(other.year(), year - yearsBack))
                        .filter(other -> sameBody.test(report, other))
                        .toList();
    }

    /** One report per version; whole ones stand for their cut copies. */
    private static List<Report> distinct(List<Report> reports) {
        List<Report> versions = new ArrayList<>();
        List<Report> wholeFirst = new ArrayList<>(reports);
        wholeFirst.sort((a, b) -> Boolean.compare(b.complete(), a.complete()));
        for (Report report : wholeFirst) {
            if (versions.stream().noneMatch(report::agreesWith)) {
                versions.add(report);
            }
        }
        return versions;
    }
}
