package org.daylight.reports.reading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daylight.reports.text.Figures.Figure;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/**
 * Tables whose head is missing: printed as a picture, or lost when the text was taken out. They are known by a row that has as many
 * figures as the national form has columns and whose sums hold in that order.
 */
final class HeadlessTables {

    private static final int ROUTES = 3;
    private static final int RESULTS = 5;
    private static final List<ApplicantColumn> COLUMNS = List.of(ApplicantColumn.values());

    private HeadlessTables() {}

    /** Whether a stretch is a row of T3: a label of that table alone, and seven figures that add up. */
    static boolean isRequestRow(Run run) {
        List<Token> figures = run.cells().stream().filter(Token::isFilled).toList();
        if (run.texts().isEmpty() || figures.size() != COLUMNS.size()) {
            return false;
        }
        Map<ApplicantColumn, Token> row = new EnumMap<>(ApplicantColumn.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            row.put(COLUMNS.get(i), figures.get(i));
        }
        return RowSum.holds(row)
                && Labels.REQUEST_ROWS
                        .exact(run.tail(1))
                        .filter(label -> label != RequestRow.OTHER_MISC && label != RequestRow.RESULT_TOTAL)
                        .isPresent();
    }

    /** Whether a stretch below the heading of reviews and suits is the row of T4: three times four figures with their sum. */
    static boolean isDisputeRow(Run run, String heading) {
        List<Token> figures = run.cells().stream().filter(Token::isFilled).toList();
        boolean headed = heading.contains("复议") && heading.contains("诉讼");
        return headed && figures.size() == ROUTES * RESULTS && addsUp(figures);
    }

    private static boolean addsUp(List<Token> figures) {
        for (int route = 0; route < ROUTES; route++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int result = 0; result < RESULTS - 1; result++) {
                sum = sum.add(value(figures.get(route * RESULTS + result)));
            }
            if (sum.compareTo(value(figures.get(route * RESULTS + RESULTS - 1))) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Garbled cells never add up. */
    private static BigDecimal value(Token token) {
        Figure figure = token.figure();
        return figure == null ? BigDecimal.ONE.negate() : figure.value();
    }
}
