package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.daylight.reports.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a row under its columns. Padding stands on the right, merged labels may leave blanks on the left;
 * when more than one placing is possible the row is not placed at all.
 */
sealed interface Alignment {

    /**
     * Placed.
     *
     * @param cells one token per column; null where the row was cut off
     * @param complete no blank that could stand elsewhere, and no cut
     */
    record Placed(List<@Nullable Token> cells, boolean complete) implements Alignment {}

    /**
     * Not placed.
     *
     * @param figures how many figures were found
     */
    record Unplaced(int figures) implements Alignment {}

    /** Aligns; a cut is only assumed where the source ends. */
    static Alignment of(List<Token> all, int columns, boolean atEnd) {
        return of(all, columns, atEnd, Padding.Side.UNKNOWN);
    }

    /** Aligns in a table that is known to pad its rows on one side. */
    static Alignment of(List<Token> printed, int columns, boolean atEnd, Padding.Side side) {
        List<Token> all = Glued.apart(Padding.without(printed), columns);
        List<Token> trimmed = withoutTrailingBlanks(all);
        int figures = (int) trimmed.stream().filter(Token::isFilled).count();
        if (figures == columns) {
            return new Placed(nullable(trimmed.stream().filter(Token::isFilled).toList()), true);
        }
        if (figures == columns + 1 && atEnd && beginsNextRow(trimmed)) {
            return new Placed(nullable(trimmed.subList(0, columns)), false);
        }
        if (figures > columns) {
            return new Unplaced(figures);
        }
        if (figures == 0) {
            return blank(all, columns, atEnd);
        }
        List<Token> known = padded(all, columns, side);
        return known.size() == columns
                        && figures == known.stream().filter(Token::isFilled).count()
                ? new Placed(nullable(known), false)
                : gapped(all, trimmed, columns, atEnd);
    }

    /** Whether the text ends with the first digits of a label, which stand on a line of their own behind the row. */
    private static boolean beginsNextRow(List<Token> cells) {
        Token last = cells.getLast();
        return cells.stream().allMatch(Token::isFilled)
                && last.row() != cells.get(cells.size() - 2).row()
                && last.text().length() <= 2
                && cells.getFirst().row() != last.row();
    }

    /** The cells of a row without its padding, empty when the side of the padding is not known. */
    private static List<Token> padded(List<Token> all, int columns, Padding.Side side) {
        int row = all.stream()
                .filter(Token::isFilled)
                .reduce((a, b) -> b)
                .map(Token::row)
                .orElse(0);
        List<Token> own = all;
        while (!own.isEmpty() && side == Padding.Side.LEFT && own.getLast().row() != row) {
            own = own.subList(0, own.size() - 1);
        }
        if (own.size() < columns) {
            return List.of();
        }
        return switch (side) {
            case UNKNOWN -> List.of();
            case RIGHT -> own.subList(0, columns);
            case LEFT -> own.subList(own.size() - columns, own.size());
        };
    }

    private static Alignment blank(List<Token> all, int columns, boolean atEnd) {
        if (all.isEmpty() && atEnd) {
            return new Unplaced(0);
        }
        Token filler = new Token(Token.Kind.BLANK, "", new Place(0), Token.Slot.NOWHERE, null);
        return new Placed(nullable(Collections.nCopies(columns, filler)), false);
    }

    private static Alignment gapped(List<Token> all, List<Token> trimmed, int columns, boolean atEnd) {
        int figures = (int) trimmed.stream().filter(Token::isFilled).count();
        if (trimmed.size() >= columns) {
            List<Token> tail = trimmed.subList(trimmed.size() - columns, trimmed.size());
            boolean onlyBlanksBefore =
                    trimmed.subList(0, trimmed.size() - columns).stream().allMatch(Token::isBlank);
            boolean sure = trimmed.size() == columns || all.size() == trimmed.size();
            return onlyBlanksBefore && sure ? new Placed(nullable(tail), false) : new Unplaced(figures);
        }
        if (all.size() == columns && (oneRow(all) || printed(all))) {
            return new Placed(nullable(all), isAnchored(all));
        }
        if (all.size() >= columns && trimmed.stream().noneMatch(Token::isBlank)) {
            return new Placed(nullable(all.subList(0, columns)), false);
        }
        if (!atEnd || !oneRow(all)) {
            return new Unplaced(figures);
        }
        List<@Nullable Token> cut = nullable(all);
        while (cut.size() < columns) {
            cut.add(null);
        }
        return new Placed(cut, false);
    }

    /** Whether each cell has a line of its own. */
    private static boolean printed(List<Token> tokens) {
        return tokens.stream().mapToInt(Token::row).distinct().count() == tokens.size();
    }

    private static boolean oneRow(List<Token> tokens) {
        return tokens.getFirst().row() == tokens.getLast().row();
    }

    /** Figures at both ends of a row with as many cells as columns leave its blanks no other place. */
    private static boolean isAnchored(List<Token> row) {
        return oneRow(row) && row.getFirst().isFilled() && row.getLast().isFilled();
    }

    private static List<@Nullable Token> nullable(List<Token> tokens) {
        return new ArrayList<@Nullable Token>(tokens);
    }

    private static List<Token> withoutTrailingBlanks(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).isBlank()) {
            end--;
        }
        return tokens.subList(0, end);
    }
}
