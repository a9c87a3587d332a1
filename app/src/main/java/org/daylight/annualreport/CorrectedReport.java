package org.daylight.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.daylight.annualreport.IdentityCorrection.Whose;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;

/** A report as it was read, with what people put right in its place and said so among its warnings. */
final class CorrectedReport {

    private CorrectedReport() {}

    static Report of(Report report, List<Correction> cells, List<IdentityCorrection> identities) {
        List<Correction> standing = cells.stream().filter(Correction::stands).toList();
        Optional<IdentityCorrection> identity =
                identities.stream().filter(IdentityCorrection::stands).findFirst();
        if (standing.isEmpty() && identity.isEmpty()) {
            return report;
        }
        SequencedMap<CellPath, Cell> corrected = new LinkedHashMap<>(report.cells());
        standing.forEach(correction -> corrected.computeIfPresent(
                correction.cell(), (path, cell) -> corrected(cell, correction.value(), report)));
        List<ReadingWarning> warnings = new ArrayList<>(report.warnings());
        identity.map(CorrectedReport::notice).ifPresent(warnings::add);
        standing.stream().map(CorrectedReport::notice).forEach(warnings::add);
        return new Report(
                report.origin(),
                identity.map(said -> identity(report.identity(), said.whose())).orElse(report.identity()),
                report.format(),
                report.complete(),
                corrected,
                report.sections(),
                warnings);
    }

    private static Report.Identity identity(Report.Identity read, Whose said) {
        return new Report.Identity(
                said.body().isEmpty() ? null : said.body(), said.year(), read.title(), read.period());
    }

    /** Whoever takes the figures along reads there, too, that a person said whose they are. */
    private static ReadingWarning notice(IdentityCorrection correction) {
        Correction.Act made = correction.made();
        return ReadingWarning.of(
                ReadingWarning.IDENTITY,
                new Place(1),
                "",
                body(correction.read()),
                year(correction.read()),
                body(correction.whose()),
                made.name(),
                ChinaTime.wallTime(made.at()).toLocalDate(),
                year(correction.whose()),
                made.reason());
    }

    private static Object body(Whose whose) {
        return whose.body().isEmpty() ? Wording.of("unknown") : whose.body();
    }

    private static Object year(Whose whose) {
        return Objects.requireNonNullElseGet(whose.year(), () -> Wording.of("unknown"));
    }

    /** Whoever takes the figures along reads there, too, that a person put one right. */
    private static ReadingWarning notice(Correction correction) {
        Correction.Act made = correction.made();
        return ReadingWarning.of(
                ReadingWarning.CORRECTED,
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
}
