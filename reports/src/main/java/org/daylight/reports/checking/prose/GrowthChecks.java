package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Amount;
import org.daylight.reports.prose.Statement;
import org.daylight.reports.prose.Statement.Kind;

/** X-YOY-PCT without last year's report: a growth told as number and as percentage must agree with itself. */
final class GrowthChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GrowthChecks() {}

    static List<Finding> of(ProseFacts facts) {
        List<Finding> findings = new ArrayList<>();
        List<Statement> statements = facts.prose().statements();
        for (int i = 1; i < statements.size(); i++) {
            Statement number = statements.get(i - 1);
            Statement percent = statements.get(i);
            if (isPair(number, percent) && !agree(number, percent)) {
                findings.add(finding(number, percent));
            }
        }
        return findings;
    }

    private static boolean isPair(Statement number, Statement percent) {
        boolean kinds = number.kind() == Kind.INCREASE && percent.kind() == Kind.INCREASE_PERCENT
                || number.kind() == Kind.DECREASE && percent.kind() == Kind.DECREASE_PERCENT;
        boolean same = kinds && number.of() != null && number.of() == percent.of();
        return same
                && number.source().sentence() == percent.source().sentence()
                && number.frame().wholeYear()
                && Objects.requireNonNull(number.of())
                        .amount()
                        .unit()
                        .equals(number.amount().unit());
    }

    /** Whether a percentage within its last digit follows from figure and change, whatever their rounding. */
    private static boolean agree(Statement number, Statement percent) {
        Amount value = Objects.requireNonNull(number.of()).amount();
        Amount change = number.amount();
        boolean more = number.kind() == Kind.INCREASE;
        BigDecimal least =
                more ? value.low().subtract(change.high()) : value.low().add(change.low());
        BigDecimal most =
                more ? value.high().subtract(change.low()) : value.high().add(change.high());
        if (least.signum() <= 0 || most.signum() <= 0) {
            return true;
        }
        BigDecimal low = ratio(change.low(), most).subtract(percent.amount().step());
        BigDecimal high = ratio(change.high(), least).add(percent.amount().step());
        return percent.amount().high().compareTo(low) >= 0
                && percent.amount().low().compareTo(high) <= 0;
    }

    private static BigDecimal ratio(BigDecimal change, BigDecimal before) {
        return change.multiply(HUNDRED).divide(before, 6, RoundingMode.HALF_UP);
    }

    private static Finding finding(Statement number, Statement percent) {
        BigDecimal value = Objects.requireNonNull(number.of()).amount().value();
        BigDecimal change = number.amount().value();
        BigDecimal before = number.kind() == Kind.INCREASE ? value.subtract(change) : value.add(change);
        BigDecimal computed = ProseFinding.percent(change, before);
        Wording wording = Wording.of(
                "finding.X-YOY-PCT.self", value, change, percent.amount().value(), before, computed);
        return ProseFinding.on(Rule.error("X-YOY-PCT"), percent, computed, wording)
                .quoting(number.source().quote() + "，" + percent.source().quote())
                .reckoned(ProseFinding.quotient(change, before));
    }
}
