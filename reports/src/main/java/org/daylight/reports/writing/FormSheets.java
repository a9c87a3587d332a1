package org.daylight.reports.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.daylight.reports.writing.FormSheet.Box;
import org.daylight.reports.writing.FormSheet.Look;
import org.daylight.reports.writing.FormSheet.Place;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one report on one sheet, laid out as the national form prints them: figures are numbers, what is blank
 * in print stays blank, and what a person put right or the reader was not sure of is marked.
 */
final class FormSheets {

    private static final Locale CHINESE = Locale.CHINESE;
    /** The three columns in which the form prints the labels of requests; other labels span them. */
    private static final List<Integer> LABELS = List.of(4, 6, 20);

    private static final int FIGURES = 7;
    private static final int FIGURE_WIDTH = 6;

    private final Report report;
    private final Set<CellPath> corrected;
    private final List<Box> boxes = new ArrayList<>();
    private int row;

    private FormSheets(Report report) {
        this.report = report;
        this.corrected = report.corrected();
    }

    static FormSheet of(Report report) {
        return new FormSheets(report).draw();
    }

    private FormSheet draw() {
        List<FormTable> tables = FormLayout.of(report, CHINESE);
        int width = LABELS.size() + FIGURES;
        line(Look.TITLE, Objects.requireNonNullElse(report.title(), said("letter.untitled")), width);
        line(
                Look.NOTE,
                said("sheet.form.about", report.origin().file(), report.origin().ordinal(), format()),
                width);
        int widest = width;
        for (FormTable table : tables) {
            row++;
            line(Look.CAPTION, table.caption(), width);
            widest = Math.max(widest, table(table));
        }
        row++;
        line(Look.NOTE, said(tables.isEmpty() ? "sheet.form.none" : "sheet.form.legend"), width);
        report.warnings().stream()
                .filter(warning -> warning.code().equals(ReadingWarning.CORRECTED))
                .forEach(warning -> line(Look.NOTE, warning.message(), width));
        return new FormSheet(name(), widths(widest), boxes);
    }

    private String format() {
        return Datums.format(report.format());
    }

    private String name() {
        String body = Objects.requireNonNullElse(report.agency(), said("letter.body"));
        return said("sheet.form", report.year() == null ? "" : report.year().toString(), body);
    }

    private static String said(String key, Object... arguments) {
        return Wording.of(key, arguments).text(CHINESE);
    }

    private static List<Integer> widths(int columns) {
        List<Integer> widths = new ArrayList<>(LABELS);
        while (widths.size() < columns) {
            widths.add(FIGURE_WIDTH);
        }
        return widths;
    }

    private void line(Look look, String text, int width) {
        boxes.add(new Box(new Place(row++, 0, 1, width), look, text));
    }

    /** Draws a table below what is there; gives the column behind its last. */
    private int table(FormTable table) {
        Stretch stretch = Stretch.of(table);
        Set<Spot> taken = new HashSet<>();
        int widest = 0;
        for (List<FormTable.Box> drawn :
                Stream.concat(table.head().stream(), table.rows().stream()).toList()) {
            int column = 0;
            for (FormTable.Box box : drawn) {
                while (taken.contains(new Spot(row, column))) {
                    column++;
                }
                Spot.under(box, row, column).forEach(taken::add);
                int from = stretch.at(column);
                column += box.columns();
                boxes.add(box(box, new Place(row, from, box.rows(), stretch.at(column) - from)));
                widest = Math.max(widest, stretch.at(column));
            }
            row++;
        }
        return widest;
    }

    /** A place in the grid of a table. */
    private record Spot(int row, int column) {

        /** Every place that a box covers when it begins there. */
        static Stream<Spot> under(FormTable.Box box, int row, int column) {
            return IntStream.range(0, box.rows() * box.columns())
                    .mapToObj(i -> new Spot(row + i / box.columns(), column + i % box.columns()));
        }
    }

    private Box box(FormTable.Box box, Place place) {
        CellPath path = box.figure();
        if (path == null) {
            return new Box(place, Look.LABEL, box.text());
        }
        Cell cell = report.cell(path);
        return new Box(place, look(cell), value(cell));
    }

    private static @Nullable Object value(Cell cell) {
        return cell.garbled() ? cell.raw() : cell.value();
    }

    private Look look(Cell cell) {
        if (corrected.contains(cell.path())) {
            return Look.CORRECTED;
        }
        if (!cell.located()) {
            return Look.MISSING;
        }
        return cell.garbled() || cell.confidence() != Confidence.CERTAIN ? Look.DOUBTFUL : Look.FIGURE;
    }

    /**
     * On which column of the sheet each column of a table begins: all tables share the columns of the widest labels.
     *
     * @param labels how many columns of labels the table has
     * @param figures how many columns of figures the table has
     */
    private record Stretch(int labels, int figures) {

        static Stretch of(FormTable table) {
            List<FormTable.Box> first = table.rows().getFirst();
            int labels = first.stream()
                    .filter(box -> box.figure() == null)
                    .mapToInt(FormTable.Box::columns)
                    .sum();
            return new Stretch(
                    labels,
                    first.size()
                            - (int) first.stream()
                                    .filter(box -> box.figure() == null)
                                    .count());
        }

        int at(int column) {
            if (column < labels) {
                return column == 0 ? 0 : LABELS.size() - labels + column;
            }
            int beside = column - labels;
            return LABELS.size() + (figures >= FIGURES ? beside : beside * FIGURES / figures);
        }
    }
}
