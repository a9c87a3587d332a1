package org.daylight.annualreport;

import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.springframework.stereotype.Component;

/** Looks at published annual reports of any body, alone and side by side (年报观察). */
@Component
public class ObservingReports {

    /** Bodies on one page of the overview. */
    public static final int BODIES = 40;

    /** Reports that are ranked together at most. */
    public static final int RANKED = 300;

    private final ObservedReports reports;
    private final ObservedSources sources;
    private final ExaminingReports examining;

    ObservingReports(ObservedReports reports, ObservedSources sources, ExaminingReports examining) {
        this.reports = reports;
        this.sources = sources;
        this.examining = examining;
    }

    public ReportList list(Actor actor, ReportFilter filter) {
        return may(actor) ? reports.list(filter) : new ReportList(List.of(), 0, null);
    }

    /** The years with reports, newest first. */
    public List<Integer> years(Actor actor) {
        return may(actor) ? reports.years() : List.of();
    }

    /** Bodies by name behind the given key, at most {@link #BODIES}. */
    public List<ObservedBody> bodies(Actor actor, String after) {
        return may(actor) ? reports.bodies(after, BODIES) : List.of();
    }

    /** The reports of one imported file. */
    public List<ObservedReport> of(Actor actor, SourceId source) {
        return may(actor) ? reports.of(source) : List.of();
    }

    /** The file itself, for those who may read it. */
    public Optional<ObservedSource> source(Actor actor, SourceId id) {
        return may(actor) ? sources.find(id) : Optional.empty();
    }

    /** One report with everything found in it; empty when there is none or the person may not see it. */
    public Optional<ExaminedReport> open(Actor actor, ObservedReportId id) {
        return may(actor) ? reports.find(id).flatMap(examining::examine) : Optional.empty();
    }

    /** The other reports of the same body, oldest year first. */
    public List<ObservedReport> family(Actor actor, ObservedReport report) {
        return may(actor) ? examining.family(report) : List.of();
    }

    /** Two reports side by side, the older on the left; empty when one is missing or the person may not see them. */
    public Optional<ComparedReports> compare(Actor actor, ObservedReportId one, ObservedReportId other) {
        return open(actor, one).flatMap(first -> open(actor, other).map(second -> ComparedReports.of(first, second)));
    }

    /** Every year of a body; empty when it has no report or the person may not see it. */
    public Optional<ObservedYears> years(Actor actor, String key) {
        List<ObservedReport> lines = may(actor) ? reports.ofBody(key) : List.of();
        return lines.isEmpty() ? Optional.empty() : Optional.of(ObservedYears.of(examining.examine(lines)));
    }

    /** The bodies of a year, each report checked with the one of the year before; at most {@link #RANKED}. */
    public RankedBodies bodies(Actor actor, int year) {
        List<ObservedReport> lines = may(actor) ? reports.ofYear(year, RANKED) : List.of();
        return RankedBodies.of(lines.stream()
                .filter(report -> !report.copy())
                .flatMap(report -> examining.examine(report).stream())
                .toList());
    }

    private static boolean may(Actor actor) {
        return actor.holds(Permission.OBSERVE_REPORTS);
    }
}
