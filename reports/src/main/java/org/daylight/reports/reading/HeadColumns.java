package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.daylight.reports.reading.Token.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a table's width belongs to which column, taken from a head whose cells know where they stand. Cells
 * below are placed by where they stand, so blanks can be anywhere.
 *
 * @param <C> what a column stands for
 */
final class HeadColumns<C> {

    /** At least three quarters must be shared. */
    private static final int ALIKE = 4;

    private final SequencedMap<C, Slot> stretches = new LinkedHashMap<>();

    /** Takes a head cell; a column printed twice in one head makes the head unusable for it. */
    void put(C column, Slot slot) {
        stretches.put(column, slot);
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    int size() {
        return stretches.size();
    }

    boolean has(C column) {
        return stretches.containsKey(column);
    }

    /** The columns from left to right. */
    List<C> order() {
        List<Map.Entry<C, Slot>> entries = new ArrayList<>(stretches.entrySet());
        entries.sort(Comparator.comparingInt(e -> e.getValue().column()));
        return entries.stream().map(Map.Entry::getKey).toList();
    }

    /**
     * Puts cells under their heads. Empty when a cell stands under no head or two heads, or a head has no cell: then the
     * rows of the table do not keep to its columns, and where a cell stands proves nothing.
     */
    Optional<Map<C, Token>> place(List<Token> cells) {
        Map<C, Token> placed = new LinkedHashMap<>();
        int left = stretches.values().stream().mapToInt(Slot::column).min().orElse(0);
        for (Token cell : cells) {
            if (!cell.slot().isKnown()) {
                return Optional.empty();
            }
            C column = nearest(cell.slot());
            boolean aside = cell.isBlank() && cell.slot().column() < left && column == null;
            if (aside) {
                continue;
            }
            if (column == null || placed.containsKey(column)) {
                return Optional.empty();
            }
            placed.put(column, cell);
        }
        return placed.size() == stretches.size() && !placed.isEmpty() ? Optional.of(placed) : Optional.empty();
    }

    /** The column whose head is as wide as the cell and stands over it, small differences aside. */
    private @Nullable C nearest(Slot slot) {
        for (Map.Entry<C, Slot> entry : stretches.entrySet()) {
            Slot head = entry.getValue();
            if (head.overlap(slot) * ALIKE > Math.max(slot.columns(), head.columns()) * (ALIKE - 1)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
