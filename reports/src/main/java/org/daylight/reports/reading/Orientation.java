package org.daylight.reports.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daylight.reports.text.Plain;
import org.jspecify.annotations.Nullable;

/** Finds tables printed with rows and columns exchanged: what belongs side by side stands below each other. */
final class Orientation {

    private static final int FEW = 3;
    private static final int LONGEST_LABEL = 60;

    /** What kind of label a cell holds. */
    private enum Axis {
        /** Column labels of the national forms: applicants, results of disputes, counts. */
        ACROSS,
        /** Row labels of the national forms. */
        DOWN
    }

    private Orientation() {}

    static boolean isTurned(List<Grid.Box> boxes) {
        int down = most(boxes, Axis.ACROSS, box -> box.area().column());
        int across = most(boxes, Axis.ACROSS, box -> box.area().row());
        if (down < FEW || down <= across) {
            return false;
        }
        int rowsBelow = most(boxes, Axis.DOWN, box -> box.area().column());
        int rowsAside = most(boxes, Axis.DOWN, box -> box.area().row());
        return rowsBelow <= rowsAside;
    }

    /** The largest number of different labels of one kind in one row or one column. */
    private static int most(List<Grid.Box> boxes, Axis axis, Function<Grid.Box, Integer> along) {
        Map<Integer, Set<Object>> labels = new HashMap<>();
        for (Grid.Box box : boxes) {
            Object meaning = box.text().length() > LONGEST_LABEL ? null : meaning(axis, Plain.label(box.text()));
            if (meaning != null) {
                labels.computeIfAbsent(along.apply(box), k -> new HashSet<>()).add(meaning);
            }
        }
        return labels.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    private static @Nullable Object meaning(Axis axis, String label) {
        if (label.length() < 2 || label.equals("其他") || label.equals("总计") || label.equals("合计")) {
            return null;
        }
        return switch (axis) {
            case ACROSS ->
                Labels.REQUEST_HEAD
                        .exact(label)
                        .<Object>map(h -> h)
                        .or(() -> Labels.DISPUTE_RESULTS.exact(label).map(d -> d))
                        .or(() -> Labels.ACTIVE_COLUMNS.exact(label).map(c -> c))
                        .orElse(null);
            case DOWN ->
                Labels.REQUEST_ROWS
                        .exact(label)
                        .<Object>map(r -> r)
                        .or(() -> Labels.ACTIVE_ROWS.exact(label).map(r -> r))
                        .orElse(null);
        };
    }
}
