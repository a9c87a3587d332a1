package org.daylight.reports.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.daylight.reports.CellPath;
import org.daylight.reports.Place;
import org.daylight.reports.text.Figures.Figure;

/**
 * Places the row of T4 by its own sums where blanks stand among the figures and the source does not say where the row
 * begins: each route's results must add up to its total. Only the one placing that holds is taken.
 */
final class DisputeSums {

    private static final String TOTAL = "total";
    private static final Token FILLER = new Token(Token.Kind.BLANK, "", new Place(0), Token.Slot.NOWHERE, null);

    private DisputeSums() {}

    /**
     * The cells under the columns; empty when no placing or more than one fits. The row is the widest of its table and
     * needs no padding, so its last cells are tried first.
     */
    static List<Token> place(List<Token> cells, List<CellPath> columns) {
        int first = 0;
        while (first < cells.size() && cells.get(first).isBlank()) {
            first++;
        }
        int end = cells.size();
        while (end > first && cells.get(end - 1).isBlank()) {
            end--;
        }
        int width = columns.size();
        if (first == end || end - first > width) {
            return List.of();
        }
        List<List<Token>> fitting = new ArrayList<>();
        int asPrinted = Math.max(0, first - Math.max(0, cells.size() - width));
        for (int before : order(asPrinted, Math.min(width - end + first, cells.size() < width ? width : first))) {
            List<Token> row = row(before, cells.subList(first, end), width);
            if (addUp(row, columns)) {
                if (before == asPrinted && cells.size() >= width) {
                    return row;
                }
                fitting.add(row);
            }
        }
        return fitting.size() == 1 ? fitting.getFirst() : List.of();
    }

    /** How many blanks may stand before the figures, the likeliest number first. */
    private static List<Integer> order(int first, int most) {
        List<Integer> order = new ArrayList<>();
        if (first <= most) {
            order.add(first);
        }
        for (int before = 0; before <= most; before++) {
            if (before != first) {
                order.add(before);
            }
        }
        return order;
    }

    private static List<Token> row(int before, List<Token> figures, int width) {
        List<Token> row = new ArrayList<>(Collections.nCopies(before, FILLER));
        row.addAll(figures);
        row.addAll(Collections.nCopies(width - row.size(), FILLER));
        return row;
    }

    private static boolean addUp(List<Token> row, List<CellPath> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = null;
        String route = columns.getFirst().row();
        for (int i = 0; i <= row.size(); i++) {
            boolean ends = i == row.size() || !columns.get(i).row().equals(route);
            if (ends && sum.compareTo(total == null ? BigDecimal.ZERO : total) != 0) {
                return false;
            }
            if (i == row.size()) {
                return true;
            }
            if (ends) {
                sum = BigDecimal.ZERO;
                total = null;
                route = columns.get(i).row();
            }
            BigDecimal figure = figure(row.get(i));
            if (columns.get(i).column().equals(TOTAL)) {
                total = figure;
            } else {
                sum = sum.add(figure);
            }
        }
        return true;
    }

    private static BigDecimal figure(Token token) {
        Figure figure = token.figure();
        return figure == null ? BigDecimal.ZERO : figure.value();
    }
}
