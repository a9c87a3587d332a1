package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.daylight.reports.reading.PdfRulings.Stretch;

/**
 * One ruled table of a page: the cells between its lines, merged cells as one. Cells are rectangles on the page; where
 * no line is drawn between two of them they are one cell.
 */
final class PdfGrid {

    private static final double NEAR = 3;

    /** A cell as a rectangle and as rows it covers. */
    record Box(double left, double top, double right, double bottom, int row, int rows) {
        boolean holds(double x, double y) {
            return x >= left && x < right && y >= top && y < bottom;
        }
    }

    private final List<Stretch> levels;
    private final List<Stretch> uprights;
    private final double[] xs;
    private final double[] ys;
    private final int[] owner;

    private PdfGrid(List<Stretch> levels, List<Stretch> uprights) {
        this.levels = levels;
        this.uprights = uprights;
        this.xs = edges(uprights, levels);
        this.ys = edges(levels, uprights);
        this.owner = new int[Math.max(0, xs.length - 1) * Math.max(0, ys.length - 1)];
    }

    /** The tables of a page from top to bottom, each as its cells. */
    static List<List<Box>> of(List<Stretch> stretches) {
        List<List<Box>> tables = new ArrayList<>();
        for (List<Stretch> group : PdfLineGroups.of(stretches)) {
            List<Stretch> levels = group.stream().filter(Stretch::level).toList();
            List<Stretch> uprights = group.stream().filter(s -> !s.level()).toList();
            if (levels.size() >= 2 && !uprights.isEmpty()) {
                List<Box> boxes = new PdfGrid(levels, uprights).boxes();
                if (boxes.size() > 1) {
                    tables.add(boxes);
                }
            }
        }
        tables.sort(Comparator.comparingDouble(t -> t.getFirst().top()));
        return tables;
    }

    /** Where lines stand, and where the lines across them begin and end: open sides are edges too. */
    private static double[] edges(List<Stretch> lines, List<Stretch> across) {
        List<Double> all = new ArrayList<>();
        lines.forEach(line -> all.add(line.at()));
        all.add(across.stream().mapToDouble(Stretch::from).min().orElse(0));
        all.add(across.stream().mapToDouble(Stretch::to).max().orElse(0));
        all.sort(null);
        List<Double> edges = new ArrayList<>();
        for (double edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
                edges.add(edge);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<Box> boxes() {
        int wide = xs.length - 1;
        for (int i = 0; i < owner.length; i++) {
            owner[i] = i;
        }
        for (int row = 0; row < ys.length - 1; row++) {
            for (int column = 0; column < wide; column++) {
                int atom = row * wide + column;
                if (column + 1 < wide && !isUpright(column + 1, row)) {
                    join(atom, atom + 1);
                }
                if (row + 2 < ys.length && !isLevel(row + 1, column)) {
                    join(atom, atom + wide);
                }
            }
        }
        TreeMap<Integer, int[]> extents = new TreeMap<>();
        for (int i = 0; i < owner.length; i++) {
            int row = i / wide;
            int column = i % wide;
            int[] extent = extents.computeIfAbsent(find(i), k -> new int[] {row, column, row, column});
            extent[0] = Math.min(extent[0], row);
            extent[1] = Math.min(extent[1], column);
            extent[2] = Math.max(extent[2], row);
            extent[3] = Math.max(extent[3], column);
        }
        return extents.values().stream().map(this::box).toList();
    }

    private Box box(int[] extent) {
        return new Box(
                xs[extent[1]],
                ys[extent[0]],
                xs[extent[3] + 1],
                ys[extent[2] + 1],
                extent[0],
                extent[2] - extent[0] + 1);
    }

    private boolean isUpright(int edge, int row) {
        return isDrawn(uprights, xs[edge], ys[row], ys[row + 1]);
    }

    private boolean isLevel(int edge, int column) {
        return isDrawn(levels, ys[edge], xs[column], xs[column + 1]);
    }

    private static boolean isDrawn(List<Stretch> lines, double at, double from, double to) {
        double middle = (from + to) / 2;
        return lines.stream()
                .anyMatch(line -> Math.abs(line.at() - at) <= NEAR && line.from() <= middle && line.to() >= middle);
    }

    private int find(int atom) {
        int at = atom;
        while (owner[at] != at) {
            owner[at] = owner[owner[at]];
            at = owner[at];
        }
        return at;
    }

    private void join(int one, int other) {
        owner[Math.max(find(one), find(other))] = Math.min(find(one), find(other));
    }
}
