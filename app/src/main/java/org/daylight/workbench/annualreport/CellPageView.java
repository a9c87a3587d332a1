package org.daylight.workbench.annualreport;

import java.util.List;
import java.util.Locale;
import org.daylight.annualreport.Correction;
import org.daylight.annualreport.ExaminedReport;
import org.daylight.annualreport.ObservedReport;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.workbench.annualreport.ObservedReportView.CorrectionView;
import org.jspecify.annotations.Nullable;

/**
 * One cell with all that is known of it.
 *
 * @param figure as it counts now
 * @param source what the source says there; line 0 when the cell was not found
 * @param read the figure as the machine reads it
 * @param corrections every one, those that ended too
 * @param standing the correction that counts; null when none does
 */
public record CellPageView(
        ObservedReport line,
        String path,
        FigureView figure,
        FindingView.Source source,
        String read,
        List<CorrectionView> corrections,
        @Nullable Correction standing) {

    static CellPageView of(ExaminedReport examined, CellPath path, Words words) {
        Locale locale = words.locale();
        FigureView figure = new ReportDrawing(examined, words, true).figure(path);
        Cell cell = examined.checked().report().cell(path);
        Correction standing = examined.correctionOf(path).orElse(null);
        List<CorrectionView> corrections = examined.corrections().stream()
                .filter(each -> each.cell().equals(path))
                .map(each -> ReportDrawing.correction(each, locale))
                .toList();
        String quote = standing == null ? cell.raw() : standing.original().text();
        FindingView.Source source = cell.place() == null
                ? new FindingView.Source(0, 0, quote)
                : new FindingView.Source(cell.place().line(), cell.place().page(), quote);
        return new CellPageView(
                examined.line(),
                path.toString(),
                figure,
                source,
                standing == null
                        ? figure.text()
                        : ReportDrawing.correction(standing, locale).original(),
                corrections,
                standing);
    }

    /** The name of the cell as the form prints it. */
    public String name() {
        return figure.name();
    }
}
