package org.daylight.reports.writing;

import java.util.List;
import org.daylight.reports.checking.ReportChecks.Checked;

/** Reports as CSV for spreadsheets and statistics programs; texts that look like formulas are made harmless. */
public final class ReportCsv {

    private ReportCsv() {}

    /** Every cell of every report: file, body, year, cell, value, raw text, place, confidence. */
    public static String write(List<Checked> reports) {
        return Csv.of(Sheets.cells(reports));
    }

    /** Every finding of every report. */
    public static String findings(List<Checked> reports) {
        return Csv.of(Sheets.findings(reports));
    }

    /** Everything the reader could not read or place. */
    public static String warnings(List<Checked> reports) {
        return Csv.of(Sheets.warnings(reports));
    }
}
