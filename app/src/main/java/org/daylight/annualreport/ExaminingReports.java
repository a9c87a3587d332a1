package org.daylight.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.Finding;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.reading.Reading;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks reports together with the other versions and the neighbouring years of the same body, corrections in place. */
@Component
class ExaminingReports {

    /** Code of the notice that stands among the reader's own for each correction. */
    static final String CORRECTED = "CORRECTED";

    private final ObservedReports reports;
    private final Corrections corrections;
    private final SourceReadings readings;
    private final ReportChecks checks = new ReportChecks();

    ExaminingReports(ObservedReports reports, Corrections corrections, SourceReadings readings) {
        this.reports = reports;
        this.corrections = corrections;
        this.readings = readings;
    }

    /** One report, checked against all that is known of its body. */
    Optional<ExaminedReport> examine(ObservedReport line) {
        List<ObservedReport> near = family(line).stream()
                .filter(other -> isNear(other.identity().year(), line.identity().year()))
                .toList();
        return examine(near).stream()
                .filter(each -> each.line().id().equals(line.id()))
                .findFirst();
    }

    private static boolean isNear(@Nullable Integer other, @Nullable Integer year) {
        return Objects.equals(other, year) || (other != null && year != null && other == year - 1);
    }

    /** Every report of the body, in the order in which they are to be checked. */
    List<ObservedReport> family(ObservedReport line) {
        String key = line.identity().bodyKey();
        return key.length() > 1 ? reports.ofBody(key) : reports.of(line.origin().source());
    }

    /** Checks reports against each other; what can no longer be read is left out. */
    List<ExaminedReport> examine(List<ObservedReport> lines) {
        Map<ObservedReportId, List<Correction>> made = correctionsOf(lines);
        List<ObservedReport> read = new ArrayList<>();
        List<Report> bodies = new ArrayList<>();
        for (ObservedReport line : lines) {
            read(line).ifPresent(report -> {
                read.add(line);
                bodies.add(corrected(report, made.getOrDefault(line.id(), List.of())));
            });
        }
        List<Checked> checked = checks.checkAll(bodies);
        List<ExaminedReport> examined = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            ObservedReport line = read.get(i);
            List<Correction> all = made.getOrDefault(line.id(), List.of());
            examined.add(new ExaminedReport(line, checked.get(i), all, warnings(line)));
        }
        return examined;
    }

    private Map<ObservedReportId, List<Correction>> correctionsOf(List<ObservedReport> lines) {
        Map<ObservedReportId, List<Correction>> made = new LinkedHashMap<>();
        corrections
                .of(lines.stream().map(ObservedReport::id).toList())
                .forEach(correction -> made.computeIfAbsent(correction.report(), id -> new ArrayList<>())
                        .add(correction));
        return made;
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

    private static Report corrected(Report report, List<Correction> made) {
        List<Correction> standing = made.stream().filter(Correction::stands).toList();
        if (standing.isEmpty()) {
            return report;
        }
        SequencedMap<CellPath, Cell> cells = new LinkedHashMap<>(report.cells());
        standing.forEach(correction ->
                cells.computeIfPresent(correction.cell(), (path, cell) -> corrected(cell, correction.value(), report)));
        return new Report(
                report.origin(),
                report.identity(),
                report.format(),
                report.complete(),
                cells,
                report.sections(),
                Stream.concat(report.warnings().stream(), standing.stream().map(ExaminingReports::notice))
                        .toList());
    }

    /** Whoever takes the figures along reads there, too, that a person put one right. */
    private static ReadingWarning notice(Correction correction) {
        Correction.Act made = correction.made();
        return ReadingWarning.of(
                CORRECTED,
                new Place(1),
                correction.original().text(),
                correction.cell(),
                said(correction.original().value()),
                said(correction.value()),
                made.name(),
                ChinaTime.wallTime(made.at()).toLocalDate(),
                made.reason());
    }

    private static Object said(@Nullable BigDecimal value) {
        return value == null ? Wording.of("blank") : value;
    }

    private static Cell corrected(Cell cell, @Nullable BigDecimal value, Report report) {
        Place place = Objects.requireNonNullElseGet(
                cell.place(), () -> new Place(report.origin().firstLine()));
        return new Cell(cell.path(), value, value == null ? "" : value.toPlainString(), place, Confidence.CERTAIN);
    }

    /** Counts anew what is found in every report of the bodies; belongs into the transaction that changed one. */
    void tally(List<ObservedReport> changed) {
        changed.stream()
                .map(line -> line.identity().bodyKey())
                .distinct()
                .sorted()
                .forEach(reports::holdBody);
        Map<ObservedReportId, ObservedReports.Tally> tallies = new LinkedHashMap<>();
        for (ObservedReport line : changed) {
            if (!tallies.containsKey(line.id())) {
                examine(family(line)).forEach(each -> tallies.put(each.line().id(), tally(each)));
            }
        }
        tallies.values().forEach(reports::tally);
    }

    private static ObservedReports.Tally tally(ExaminedReport each) {
        return new ObservedReports.Tally(
                each.line().id(),
                each.checked().copyOf() != null,
                count(each, Severity.ERROR),
                count(each, Severity.WARNING),
                count(each, Severity.INFO));
    }

    private static int count(ExaminedReport each, Severity severity) {
        return (int) each.checked().findings().stream()
                .map(Finding::severity)
                .filter(severity::equals)
                .count();
    }
}
