package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;
import org.jspecify.annotations.Nullable;

/** What shares of requests may be shares of: received, available or closed, by the tables or by the text. */
final class RequestBases {

    private final ProseFacts facts;

    RequestBases(ProseFacts facts) {
        this.facts = facts;
    }

    /** Every figure the shares of a paragraph may be reckoned with. */
    Set<BigDecimal> of(List<Statement> paragraph) {
        Set<BigDecimal> bases = new LinkedHashSet<>();
        List<Statement> intake =
                paragraph.stream().filter(s -> s.measure().isOf(Family.INTAKE)).toList();
        if (intake.isEmpty() || intake.stream().anyMatch(s -> s.frame().scope().coversTables())) {
            add(bases, facts.table(Quantity.NEW_RECEIVED));
            add(bases, facts.table(Quantity.AVAILABLE));
            add(bases, facts.table(Quantity.RESULT_TOTAL));
        }
        wholes(paragraph).forEach(s -> add(bases, s.amount().value()));
        if (!facts.report().format().hasTables() && !bases.isEmpty()) {
            wholes(facts.prose().statements())
                    .filter(facts::covers)
                    .forEach(s -> add(bases, s.amount().value()));
        }
        add(bases, sumOf(paragraph, Quantity.NEW_RECEIVED, Quantity.CARRIED_IN));
        return bases;
    }

    private static Stream<Statement> wholes(List<Statement> statements) {
        return statements.stream()
                .filter(s -> s.measure().isOf(Family.INTAKE) || s.measure().isOf(Family.CLOSED))
                .filter(s -> s.isCount()
                        && s.amount().isExact()
                        && !s.measure().is(Quantity.CARRIED_IN)
                        && !s.measure().is(Quantity.CARRIED_OUT));
    }

    private static @Nullable BigDecimal sumOf(List<Statement> paragraph, Quantity one, Quantity other) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity quantity : List.of(one, other)) {
            BigDecimal figure = paragraph.stream()
                    .filter(s -> s.isCount() && s.measure().is(quantity))
                    .map(s -> s.amount().value())
                    .findFirst()
                    .orElse(null);
            if (figure == null) {
                return null;
            }
            sum = sum.add(figure);
        }
        return sum;
    }

    static void add(Set<BigDecimal> bases, @Nullable BigDecimal base) {
        if (base != null && base.signum() > 0) {
            bases.add(base.stripTrailingZeros());
        }
    }
}
