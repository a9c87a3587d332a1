package org.daylight.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.export.Exporter.Progress;
import org.springframework.stereotype.Component;

/** Looks at published annual reports of any body, alone and side by side (年报观察). */
@Component
public class ObservingReports {

    /** Bodies on one page of the overview. */
    public static final int BODIES = 40;

    /** Reports of one year that are shown together at most; a body has more where many versions were imported. */
    static final int VERSIONS = 10;

    /** Reports of one year that are taken along in one file at most. */
    private static final int TAKEN_ALONG = 2000;

    private final ObservedReports reports;
    private final ObservedSources sources;
    private final ObservedIndicators indicators;
    private final ExaminingReports examining;

    ObservingReports(
            ObservedReports reports,
            ObservedSources sources,
            ObservedIndicators indicators,
            ExaminingReports examining) {
        this.reports = reports;
        this.sources = sources;
        this.indicators = indicators;
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
        return open(actor, one)
                .flatMap(first -> open(actor, other).map(second -> {
                    boolean sameBody = examining.family(first.line()).stream()
                            .anyMatch(line -> line.id().equals(second.line().id()));
                    return ComparedReports.of(first, second, sameBody);
                }));
    }

    /** Every year of a body; empty when it has no report or the person may not see it. */
    public Optional<ObservedYears> years(Actor actor, String key) {
        List<ObservedReport> family = may(actor) ? reports.ofBody(key) : List.of();
        if (family.isEmpty()) {
            return Optional.empty();
        }
        List<ObservedReport> shown = shown(family);
        List<ExaminedReport> examined = shown.stream()
                .flatMap(line -> examining.examine(line, family).stream())
                .toList();
        return examined.isEmpty()
                ? Optional.empty()
                : Optional.of(ObservedYears.of(key, examined, family.size() - shown.size()));
    }

    /** Of each year the first reports, those that repeat another left out where there are many. */
    private static List<ObservedReport> shown(List<ObservedReport> family) {
        Map<Integer, List<ObservedReport>> years = new TreeMap<>();
        family.forEach(line -> years.computeIfAbsent(line.identity().yearOrZero(), any -> new ArrayList<>())
                .add(line));
        return years.values().stream()
                .flatMap(lines -> lines.stream()
                        .filter(line -> lines.size() <= VERSIONS || !line.copy())
                        .limit(VERSIONS))
                .toList();
    }

    /** The bodies of a year with their indicators; no report that repeats another. */
    public RankedBodies bodies(Actor actor, int year) {
        return new RankedBodies(year, may(actor) ? indicators.ofYear(year) : List.of());
    }

    /** The name of a body with reports, for those who may see them. */
    Optional<String> nameOf(Actor actor, String key) {
        return may(actor)
                ? reports.ofBody(key).stream()
                        .findFirst()
                        .map(line -> line.identity().body())
                : Optional.empty();
    }

    /** The reports of a year, each checked with the one of the year before, to be taken along. */
    List<ExaminedReport> examined(Actor actor, int year, Progress progress) {
        List<ObservedReport> lines = may(actor) ? reports.ofYear(year, TAKEN_ALONG) : List.of();
        return examined(lines.stream().filter(report -> !report.copy()).toList(), progress);
    }

    /** The reports of a body that are shown together, to be taken along. */
    List<ExaminedReport> examined(Actor actor, String key, Progress progress) {
        return examined(may(actor) ? shown(reports.ofBody(key)) : List.of(), progress);
    }

    private List<ExaminedReport> examined(List<ObservedReport> lines, Progress progress) {
        List<ExaminedReport> examined = new ArrayList<>();
        for (int done = 0; done < lines.size(); done++) {
            progress.at(done, lines.size());
            examining.examine(lines.get(done)).ifPresent(examined::add);
        }
        progress.at(lines.size(), lines.size());
        return examined;
    }

    private static boolean may(Actor actor) {
        return actor.holds(Permission.OBSERVE_REPORTS);
    }
}
