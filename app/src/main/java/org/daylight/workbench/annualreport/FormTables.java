package org.daylight.workbench.annualreport;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.daylight.reports.CellPath;
import org.daylight.reports.Report;
import org.daylight.reports.writing.FormLayout;
import org.daylight.reports.writing.FormTable;
import org.daylight.reports.writing.FormTable.Box;

/** The tables of the national form with the figures of a report in them. */
final class FormTables {

    private FormTables() {}

    /** @param everyCell whether a report before 2019 shows the figures too that its text does not say */
    static List<GridView> of(Report report, Locale locale, boolean everyCell, Function<CellPath, FigureView> figures) {
        List<FormTable> tables = everyCell ? FormLayout.withEveryCell(report, locale) : FormLayout.of(report, locale);
        return tables.stream()
                .map(table -> new GridView(table.caption(), cells(table.head(), figures), cells(table.rows(), figures)))
                .toList();
    }

    private static List<List<GridCell>> cells(List<List<Box>> rows, Function<CellPath, FigureView> figures) {
        return rows.stream()
                .map(row -> row.stream().map(box -> cell(box, figures)).toList())
                .toList();
    }

    private static GridCell cell(Box box, Function<CellPath, FigureView> figures) {
        CellPath path = box.figure();
        return path == null
                ? new GridCell(scope(box), box.text(), box.columns(), box.rows(), null)
                : new GridCell("", "", 1, 1, figures.apply(path));
    }

    private static String scope(Box box) {
        return switch (box.kind()) {
            case COLUMN -> box.columns() == 1 ? "col" : "colgroup";
            case ROW -> box.rows() == 1 ? "row" : "rowgroup";
            case FIGURE -> "";
        };
    }
}
