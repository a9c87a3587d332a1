package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Statement;

/** Findings on statements of the prose. */
final class ProseFinding {

    private ProseFinding() {}

    /** A finding that quotes a statement and sets its figure against another. */
    static Finding on(Rule rule, Statement statement, BigDecimal computed, Wording wording) {
        return Finding.words(
                        rule, statement.source().place(), statement.source().quote(), wording)
                .between(Datum.of(statement.amount().value()), Datum.of(computed));
    }

    /** A finding that only quotes. */
    static Finding note(Rule rule, Statement statement, Wording wording) {
        return Finding.words(
                        rule, statement.source().place(), statement.source().quote(), wording)
                .between(Datum.of(statement.amount().value()), null);
    }

    static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    /** 137 / 227 = 60.35 %. */
    static String quotient(BigDecimal part, BigDecimal whole) {
        return plain(part) + " / " + plain(whole) + " = " + plain(percent(part, whole)) + " %";
    }

    /** The share in per cent, to two decimals. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
    }

    static BigDecimal exactPercent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 10, RoundingMode.HALF_UP);
    }
}
