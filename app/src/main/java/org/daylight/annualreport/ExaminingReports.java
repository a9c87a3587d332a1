package org.daylight.annualreport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.annualreport.ObservedReport.Identity;
import org.daylight.reports.Cell;
import org.daylight.reports.Finding;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.reading.Reading;
import org.springframework.stereotype.Component;

/** Checks reports together with the other versions and the neighbouring years of the same body, corrections in place. */
@Component
class ExaminingReports {

    /** Reports of one year beside which a report is set; beyond them a page would say nothing more. */
    private static final int MOST_VERSIONS = 30;

    private final ObservedReports reports;
    private final Families families;
    private final Corrections corrections;
    private final IdentityCorrections identities;
    private final ObservedIndicators indicators;
    private final SourceReadings readings;
    private final ReportChecks checks = new ReportChecks();

    ExaminingReports(
            ObservedReports reports,
            Families families,
            Corrections corrections,
            IdentityCorrections identities,
            ObservedIndicators indicators,
            SourceReadings readings) {
        this.reports = reports;
        this.families = families;
        this.corrections = corrections;
        this.identities = identities;
        this.indicators = indicators;
        this.readings = readings;
    }

    /** One report, checked against all that is known of its body. */
    Optional<ExaminedReport> examine(ObservedReport line) {
        return examine(line, family(line));
    }

    /** Every report of the body, in the order in which they are to be checked. */
    List<ObservedReport> family(ObservedReport line) {
        return families.of(line);
    }

    /** One report, checked against the earlier versions of its year and against last year's reports. */
    Optional<ExaminedReport> examine(ObservedReport line, List<ObservedReport> family) {
        Integer year = line.identity().year();
        List<ObservedReport> before = family.subList(0, place(line, family));
        List<ObservedReport> earlier = year == null ? List.of() : versions(before, year);
        List<ObservedReport> lastYear = year == null ? List.of() : versions(family, year - 1);
        List<ObservedReport> near = Stream.of(List.of(line), earlier, lastYear)
                .flatMap(List::stream)
                .toList();
        Words words = wordsOn(near);
        return read(line)
                .map(report -> new ExaminedReport(
                        line,
                        checks.check(words.inPlace(line, report), read(earlier, words), read(lastYear, words)),
                        words.cells().getOrDefault(line.id(), List.of()),
                        words.identities().getOrDefault(line.id(), List.of()),
                        warnings(line)));
    }

    private static int place(ObservedReport line, List<ObservedReport> family) {
        int place = 0;
        while (place < family.size() && !family.get(place).id().equals(line.id())) {
            place++;
        }
        return place;
    }

    /** The first reports of a year that are not known to repeat another; where there are hundreds, not all of them. */
    private static List<ObservedReport> versions(List<ObservedReport> family, int year) {
        return family.stream()
                .filter(other -> Objects.equals(other.identity().year(), year) && !other.copy())
                .limit(MOST_VERSIONS)
                .toList();
    }

    private List<Report> read(List<ObservedReport> lines, Words words) {
        return lines.stream()
                .flatMap(line -> read(line).map(report -> words.inPlace(line, report)).stream())
                .toList();
    }

    /** What people said of some reports, by report. */
    private record Words(
            Map<ObservedReportId, List<Correction>> cells, Map<ObservedReportId, List<IdentityCorrection>> identities) {

        Report inPlace(ObservedReport line, Report report) {
            return CorrectedReport.of(
                    report, cells.getOrDefault(line.id(), List.of()), identities.getOrDefault(line.id(), List.of()));
        }
    }

    private Words wordsOn(List<ObservedReport> lines) {
        List<ObservedReportId> ids = lines.stream().map(ObservedReport::id).toList();
        return new Words(
                corrections.of(ids).stream().collect(Collectors.groupingBy(Correction::report)),
                identities.of(ids).stream().collect(Collectors.groupingBy(IdentityCorrection::report)));
    }

    /**
     * Reads the reports beside which one of this body and year will be set, while no transaction holds a connection; at
     * most so many as are remembered safely.
     */
    void readAhead(Identity identity) {
        Integer year = identity.year();
        if (identity.bodyKey().isEmpty() || year == null) {
            return;
        }
        reports.ofBody(identity.bodyKey()).stream()
                .filter(other -> Math.abs(other.identity().yearOrZero() - year) <= 1)
                .limit(SourceReadings.KEPT / 2)
                .forEach(this::read);
    }

    /** The report as the machine reads it, without corrections. */
    Optional<Report> read(ObservedReport line) {
        Reading reading = readings.of(line.origin().file(), line.origin().fileName());
        return switch (reading) {
            case Reading.Refused refused -> Optional.empty();
            case Reading.Reports found ->
                found.reports().stream()
                        .filter(report ->
                                report.origin().ordinal() == line.origin().ordinal())
                        .findFirst();
        };
    }

    private List<ReadingWarning> warnings(ObservedReport line) {
        return readings.of(line.origin().file(), line.origin().fileName()) instanceof Reading.Reports found
                ? found.warnings()
                : List.of();
    }

    /**
     * Counts anew what is found in every report that the change of some concerns: themselves, later versions of their
     * years, and the years after; belongs into the transaction that changed them.
     *
     * @param changed the lines as they were and as they are
     */
    void tally(List<ObservedReport> changed) {
        reports.holdBodies(Families.keys(changed.stream()));
        Map<String, List<ObservedReport>> known = new HashMap<>();
        Set<ObservedReportId> done = new HashSet<>();
        for (ObservedReport line : changed) {
            String body = line.identity().bodyKey();
            String shared = body.isEmpty() ? line.origin().source().toString() : body;
            List<ObservedReport> family = known.computeIfAbsent(shared, any -> families.of(line));
            concerned(line, family).filter(other -> done.add(other.id())).forEach(other -> tally(other, family));
        }
    }

    private static Stream<ObservedReport> concerned(ObservedReport line, List<ObservedReport> family) {
        Integer year = line.identity().year();
        if (year == null) {
            return family.stream().filter(other -> other.id().equals(line.id()));
        }
        int place = place(line, family);
        boolean moved = place == family.size()
                || !year.equals(family.get(place).identity().year());
        List<ObservedReport> later = family.subList(moved ? 0 : place, family.size());
        return Stream.concat(
                later.stream().filter(other -> year.equals(other.identity().year())),
                family.stream().filter(other -> Objects.equals(other.identity().year(), year + 1)));
    }

    private void tally(ObservedReport line, List<ObservedReport> family) {
        examine(line, family).ifPresent(each -> {
            Report report = each.checked().report();
            int found =
                    (int) report.cells().values().stream().filter(Cell::located).count();
            reports.tally(new ObservedReports.Tally(
                    line.id(),
                    each.checked().copyOf() != null,
                    new ObservedReports.Found(
                            count(each, Severity.ERROR), count(each, Severity.WARNING), count(each, Severity.INFO)),
                    new ObservedReports.Read(report.cells().size(), found)));
            indicators.keep(line.id(), report);
        });
    }

    private static int count(ExaminedReport each, Severity severity) {
        return (int) each.checked().findings().stream()
                .map(Finding::severity)
                .filter(severity::equals)
                .count();
    }
}
