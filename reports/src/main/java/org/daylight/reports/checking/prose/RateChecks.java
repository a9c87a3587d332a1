package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;
import org.daylight.reports.prose.Statement.Kind;
import org.daylight.reports.prose.Topic;
import org.jspecify.annotations.Nullable;

/** N-PCT: rates of closing and answering (办结率, 答复率) against the requests told beside them. */
final class RateChecks {

    private static final List<String> RATES = List.of("办结率", "答复率", "办理率", "回复率", "办复率");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProseFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private RateChecks(ProseFacts facts) {
        this.facts = facts;
    }

    static List<Finding> of(ProseFacts facts) {
        RateChecks checks = new RateChecks(facts);
        facts.paragraphs().forEach(checks::paragraph);
        return checks.findings;
    }

    private void paragraph(List<Statement> paragraph) {
        for (Statement rate : paragraph) {
            boolean told = rate.kind() == Kind.RATE
                    && rate.frame().topic() == Topic.REQUESTS
                    && rate.amount().isExact()
                    && RATES.stream().anyMatch(rate.measure().words()::endsWith);
            if (told) {
                check(rate, paragraph);
            }
        }
    }

    private void check(Statement rate, List<Statement> paragraph) {
        Statement closed =
                only(paragraph, rate, Set.of(Quantity.RESULT_TOTAL, Quantity.ANSWERED, Quantity.CLOSED_IN_TIME));
        Statement received = only(paragraph, rate, Set.of(Quantity.NEW_RECEIVED, Quantity.AVAILABLE, Quantity.HANDLED));
        if (closed == null || received == null || received.amount().value().signum() == 0) {
            return;
        }
        Set<BigDecimal> wholes = new LinkedHashSet<>(List.of(received.amount().value()));
        paragraph.stream()
                .filter(s -> s.measure().isOf(Family.INTAKE) || s.measure().isOf(Family.CLOSED))
                .map(s -> s.amount().value())
                .forEach(figure -> {
                    wholes.add(figure);
                    wholes.add(received.amount().value().add(figure));
                    wholes.add(received.amount().value().subtract(figure));
                });
        BigDecimal part = closed.amount().value();
        wholes.removeIf(whole -> whole.compareTo(part) < 0 || whole.signum() <= 0);
        boolean all = rate.amount().value().compareTo(HUNDRED) == 0;
        if (!all && !wholes.isEmpty() && Fit.best(part, rate.amount(), wholes) == Fit.NONE) {
            BigDecimal whole = wholes.iterator().next();
            BigDecimal computed = ProseFinding.percent(part, whole);
            Wording wording = Wording.of(
                    "finding.N-PCT.rate", rate.measure().words(), rate.amount().value(), part, whole, computed);
            findings.add(ProseFinding.on(Rule.warning("N-PCT"), rate, computed, wording)
                    .quoting(closed.source().quote() + "，" + rate.source().quote())
                    .reckoned(ProseFinding.quotient(part, whole)));
        }
    }

    /** The one exact count of these told before the rate in its sentence; null when there are none or several. */
    private static @Nullable Statement only(List<Statement> paragraph, Statement rate, Set<Quantity> quantities) {
        List<Statement> found = paragraph.stream()
                .takeWhile(s -> s != rate)
                .filter(s -> s.isCount()
                        && s.amount().isExact()
                        && s.source().sentence() == rate.source().sentence()
                        && s.measure().quantity() != null
                        && quantities.contains(s.measure().quantity()))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }
}
