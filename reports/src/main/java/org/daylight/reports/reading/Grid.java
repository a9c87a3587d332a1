package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daylight.reports.Place;

/** A table whose cells know their rows and columns, put together row by row as pages and documents write it. */
final class Grid {

    private static final int WIDEST = 200;
    private static final int TALLEST = 5_000;

    /** A cell with the rows and columns it covers. */
    record Box(Place place, String text, Area area) {}

    /** What a cell covers. */
    record Area(int row, int column, int rows, int columns) {
        Area turned() {
            return new Area(column, row, columns, rows);
        }
    }

    private final List<Box> boxes = new ArrayList<>();
    private final Map<Integer, Integer> lowest = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private int row = -1;
    private int column;

    void nextRow() {
        row++;
        column = 0;
    }

    /** Puts a cell into the next place of the row that no cell from above covers. */
    void add(Place place, String text, int rows, int columns) {
        while (taken.contains(key(row, column))) {
            column++;
        }
        int wide = Math.clamp(columns, 1, WIDEST);
        int tall = Math.clamp(rows, 1, TALLEST);
        lowest.put(column, boxes.size());
        boxes.add(new Box(place, text, new Area(row, column, tall, wide)));
        for (int r = row; tall > 1 && r < row + tall; r++) {
            for (int c = column; c < column + wide; c++) {
                taken.add(key(r, c));
            }
        }
        column += wide;
    }

    /** Lets the cell above reach into this row. */
    void extend(int columns) {
        Integer above = lowest.get(column);
        if (above != null) {
            Box box = boxes.get(above);
            Area area = box.area();
            Area longer = new Area(area.row(), area.column(), area.rows() + 1, area.columns());
            boxes.set(above, new Box(box.place(), box.text(), longer));
        }
        column += columns;
    }

    /** Passes over columns that hold no cell in this row. */
    void skip(int columns) {
        column += columns;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    void put(Box box) {
        boxes.add(box);
    }

    List<Box> boxes() {
        return boxes;
    }

    /** The table as lines; one that is printed with rows and columns exchanged is turned first. */
    List<SourceLine> lines() {
        return Orientation.isTurned(boxes) ? lines(turned()) : lines(boxes);
    }

    private List<Box> turned() {
        return boxes.stream()
                .map(box -> new Box(box.place(), box.text(), box.area().turned()))
                .toList();
    }

    private static List<SourceLine> lines(List<Box> boxes) {
        TreeMap<Integer, TreeMap<Integer, Box>> rows = new TreeMap<>();
        for (Box box : boxes) {
            rows.computeIfAbsent(box.area().row(), r -> new TreeMap<>())
                    .put(box.area().column(), box);
        }
        List<SourceLine> lines = new ArrayList<>();
        if (rows.values().stream().allMatch(row -> row.size() == 1)) {
            boxes.forEach(box -> lines.add(SourceLine.prose(box.place(), box.text())));
            return lines;
        }
        for (TreeMap<Integer, Box> cells : rows.values()) {
            List<SourceCell> row = new ArrayList<>();
            for (Box box : cells.values()) {
                row.add(new SourceCell(
                        box.place(), box.text(), box.area().column(), box.area().columns()));
            }
            lines.add(SourceLine.row(row.getFirst().place(), row));
        }
        return lines;
    }
}
