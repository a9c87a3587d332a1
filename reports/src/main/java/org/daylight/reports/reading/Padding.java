package org.daylight.reports.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which side of the figures a text table pads its rows, learnt from rows that are full: only then can a row with
 * blanks among its figures be placed.
 */
final class Padding {

    /** The side. */
    enum Side {
        /** Not known: no full row yet, or they disagree. */
        UNKNOWN,
        /** Figures follow the label at once. */
        RIGHT,
        /** Figures end the row. */
        LEFT
    }

    private int leading;
    private int trailing;
    private int full;

    /** Takes note of the cells of a row. */
    void learn(List<Token> cells, int columns) {
        long filled = cells.stream().filter(Token::isFilled).count();
        if (filled != columns || cells.getFirst().slot().isKnown()) {
            return;
        }
        full++;
        leading += cells.getFirst().isBlank() ? 1 : 0;
        int row = lastFilled(cells).row();
        trailing += cells.getLast().isBlank() && cells.getLast().row() == row ? 1 : 0;
    }

    private static Token lastFilled(List<Token> cells) {
        return cells.stream().filter(Token::isFilled).reduce((a, b) -> b).orElseThrow();
    }

    /** The cells without rows that hold nothing at all, where other rows hold figures. */
    static List<Token> without(List<Token> cells) {
        if (cells.stream().noneMatch(Token::isFilled)) {
            return cells;
        }
        Map<Integer, Integer> blanks = new HashMap<>();
        cells.stream()
                .filter(c -> !c.slot().isKnown())
                .forEach(c -> blanks.merge(c.row(), c.isBlank() ? 1 : -99, Integer::sum));
        return cells.stream().filter(c -> blanks.getOrDefault(c.row(), 0) < 2).toList();
    }

    Side side() {
        if (full < 2 || (leading > 0 && trailing > 0)) {
            return Side.UNKNOWN;
        }
        return leading > 0 ? Side.LEFT : Side.RIGHT;
    }
}
