package org.daylight.reports.reading;

import java.math.BigDecimal;
import java.util.Map;
import org.daylight.reports.text.Figures.Figure;
import org.daylight.rules.report.ApplicantColumn;
import org.jspecify.annotations.Nullable;

/** Whether the classes of applicants of one row add up to its total: proof that figures stand in their columns. */
final class RowSum {

    private RowSum() {}

    static boolean holds(Map<ApplicantColumn, Token> row) {
        BigDecimal total = figure(row.get(ApplicantColumn.TOTAL));
        if (total == null) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<ApplicantColumn, Token> entry : row.entrySet()) {
            BigDecimal figure = figure(entry.getValue());
            if (entry.getKey().isApplicantClass() && figure != null) {
                sum = sum.add(figure);
            }
        }
        return sum.compareTo(total) == 0;
    }

    private static @Nullable BigDecimal figure(@Nullable Token token) {
        Figure figure = token == null ? null : token.figure();
        return figure == null ? null : figure.value();
    }
}
