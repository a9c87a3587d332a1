package org.daylight.reports.writing;

import java.util.List;
import java.util.Locale;
import org.daylight.reports.Cell;
import org.daylight.reports.Finding;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.writing.Sheet.Column;
import org.jspecify.annotations.Nullable;

/** The tables in which reports, findings and rankings are handed on. */
final class Sheets {

    private static final Locale CHINESE = Locale.CHINESE;

    private Sheets() {}

    /** Every cell of every report, one per row. */
    static Sheet cells(List<Checked> reports) {
        Sheet sheet = Sheet.named(
                "cells",
                Column.of("file", 20),
                Column.of("ordinal", 6),
                Column.of("agency", 20),
                Column.of("year", 7),
                Column.of("format", 14),
                Column.of("cell", 30),
                Column.of("meaning", 36),
                Column.of("value", 12),
                Column.of("raw", 12),
                Column.of("line", 7),
                Column.of("page", 7),
                Column.of("confidence", 10));
        for (Checked checked : reports) {
            checked.report().cells().values().forEach(cell -> cell(sheet, checked.report(), cell));
        }
        return sheet;
    }

    private static void cell(Sheet sheet, Report report, Cell cell) {
        sheet.row(
                report.origin().file(),
                report.origin().ordinal(),
                report.agency(),
                report.year(),
                Datums.format(report.format()),
                cell.path().toString(),
                Wording.cellName(cell.path(), CHINESE),
                cell.value(),
                cell.raw(),
                line(cell.place()),
                page(cell.place()),
                Wording.fixed("confidence." + cell.confidence().name(), CHINESE));
    }

    /** Every finding, one per row. */
    static Sheet findings(List<Checked> reports) {
        Sheet sheet = Sheet.named(
                "findings",
                Column.of("file", 20),
                Column.of("ordinal", 6),
                Column.of("agency", 20),
                Column.of("year", 7),
                Column.of("severity", 8),
                Column.of("code", 12),
                Column.of("cell", 30),
                Column.of("stated", 12),
                Column.of("computed", 12),
                Column.of("how", 24),
                Column.of("message", 60),
                Column.of("quote", 40),
                Column.of("line", 7),
                Column.of("page", 7));
        for (Checked checked : reports) {
            checked.findings().forEach(finding -> finding(sheet, checked.report(), finding));
        }
        return sheet;
    }

    private static void finding(Sheet sheet, Report report, Finding finding) {
        sheet.row(
                report.origin().file(),
                report.origin().ordinal(),
                report.agency(),
                report.year(),
                Wording.fixed("severity." + finding.severity().id(), CHINESE),
                finding.code(),
                finding.cell() == null ? null : finding.cell().toString(),
                Datums.value(finding.stated()),
                Datums.value(finding.computed()),
                finding.how(),
                finding.message(),
                finding.quote(),
                line(finding.place()),
                page(finding.place()));
    }

    /** Everything the reader could not read or place, one per row. */
    static Sheet warnings(List<Checked> reports) {
        Sheet sheet = Sheet.named(
                "warnings",
                Column.of("file", 20),
                Column.of("ordinal", 6),
                Column.of("agency", 20),
                Column.of("year", 7),
                Column.of("code", 16),
                Column.of("message", 60),
                Column.of("quote", 40),
                Column.of("line", 7),
                Column.of("page", 7));
        for (Checked checked : reports) {
            checked.report().warnings().forEach(warning -> warning(sheet, checked.report(), warning));
        }
        return sheet;
    }

    private static void warning(Sheet sheet, Report report, ReadingWarning warning) {
        sheet.row(
                report.origin().file(),
                report.origin().ordinal(),
                report.agency(),
                report.year(),
                warning.code(),
                warning.message(),
                warning.quote(),
                line(warning.place()),
                page(warning.place()));
    }

    private static @Nullable Integer line(@Nullable Place place) {
        return place == null ? null : Integer.valueOf(place.line());
    }

    private static @Nullable Integer page(@Nullable Place place) {
        return place == null || place.page() == 0 ? null : Integer.valueOf(place.page());
    }
}
