package org.daylight.reports.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.Ranking;

/** Reports as one xlsx workbook: overview, findings, reading warnings, every cell, and each report as printed. */
public final class ReportWorkbook {

    private ReportWorkbook() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(List<Checked> reports, OutputStream out) throws IOException {
        List<Sheet> sheets = List.of(
                RankingSheets.overview(Ranking.of(reports)),
                Sheets.findings(reports),
                Sheets.warnings(reports),
                Sheets.cells(reports));
        List<FormSheet> forms =
                reports.stream().map(checked -> FormSheets.of(checked.report())).toList();
        Workbook.write(sheets, forms, out);
    }
}
