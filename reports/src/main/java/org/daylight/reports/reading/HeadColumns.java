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

    /** Puts cells under their heads; empty when a filled cell stands under none or two under one. */
    Optional<Map<C, Token>> place(List<Token> cells) {
        Map<C, Token> placed = new LinkedHashMap<>();
        int left = stretches.values().stream().mapToInt(Slot::column).min().orElse(0);
        for (Token cell : cells) {
            if (!cell.slot().isKnown()) {
                return Optional.empty();
            }
            C column = nearest(cell.slot());
            boolean aside = cell.isBlank() && (column == null || cell.slot().end() <= left);
            if (aside) {
                continue;
            }
            if (column == null || conflicts(placed.get(column), cell)) {
                return Optional.empty();
            }
            if (!placed.containsKey(column) || cell.isFilled()) {
                placed.put(column, cell);
            }
        }
        return Optional.of(placed);
    }

    private static boolean conflicts(@Nullable Token earlier, Token later) {
        return earlier != null && earlier.isFilled() && later.isFilled();
    }

    /** The one column with which the cell shares more than half of the narrower of both. */
    private @Nullable C nearest(Slot slot) {
        C best = null;
        for (Map.Entry<C, Slot> entry : stretches.entrySet()) {
            Slot head = entry.getValue();
            if (head.overlap(slot) * 2 > Math.min(slot.columns(), head.columns())) {
                if (best != null) {
                    return null;
                }
                best = entry.getKey();
            }
        }
        return best;
    }
}
