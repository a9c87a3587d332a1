package org.daylight.reports.reading;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.reports.reading.Token.Kind;
import org.daylight.reports.text.Figures;
import org.daylight.reports.text.Figures.Figure;
import org.daylight.reports.text.Figures.Unit;
import org.daylight.reports.text.Plain;

/**
 * Rows whose cells a page printed with nothing between them: 规章000. As many digits as columns are one digit each; a row
 * of one column holds one figure; anything else cannot be told apart.
 */
final class Glued {

    private static final int DISPUTE_CELLS = 15;
    private static final int LONGEST = 80;

    private Glued() {}

    /** Where the figures begin behind a known label or alone; -1 when the text is no glued row. */
    static int digits(String text) {
        if (text.length() > LONGEST) {
            return -1;
        }
        int start = text.length();
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        if (start == text.length() || start == 0) {
            return start == 0 && text.length() == DISPUTE_CELLS ? 0 : -1;
        }
        if (isPartOfFigure(text.charAt(start - 1))) {
            return -1;
        }
        String label = Plain.foldedLabel(text.substring(0, start));
        boolean known = Labels.REQUEST_ROWS.exact(label).isPresent()
                || Labels.ACTIVE_ROWS.exact(label).isPresent()
                || Labels.REQUEST_ROWS.ending(label).isPresent();
        return known ? start : -1;
    }

    /** A sign or a point before the digits belongs to them. */
    private static boolean isPartOfFigure(char c) {
        return c == '-' || c == '+' || c == '.' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The cells of a glued row, or the tokens as they are. */
    static List<Token> apart(List<Token> cells, int columns) {
        List<Token> glued = cells.stream().filter(c -> c.kind() == Kind.GLUED).toList();
        if (glued.size() != 1 || cells.stream().anyMatch(c -> c.isFilled() && c.kind() != Kind.GLUED)) {
            return cells;
        }
        Token token = glued.getFirst();
        String text = token.text();
        if (columns == 1) {
            Figure figure = Figures.parse(text).orElse(null);
            return List.of(new Token(Kind.VALUE, text, token.place(), token.slot(), figure));
        }
        return text.length() != columns
                ? cells
                : text.chars().mapToObj(c -> cell(token, (char) c)).toList();
    }

    private static Token cell(Token row, char digit) {
        Figure figure = new Figure(BigDecimal.valueOf(digit - '0'), Unit.NONE, digit != '0');
        return new Token(Kind.VALUE, String.valueOf(digit), row.place(), row.slot(), figure);
    }
}
