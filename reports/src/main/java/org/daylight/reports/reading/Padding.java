package org.daylight.reports.reading;

import java.util.List;

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

    Side side() {
        if (full < 2 || (leading > 0 && trailing > 0)) {
            return Side.UNKNOWN;
        }
        return leading > 0 ? Side.LEFT : Side.RIGHT;
    }
}
