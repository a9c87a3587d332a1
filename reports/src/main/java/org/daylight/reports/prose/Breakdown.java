package org.daylight.reports.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * A whole and the items the text lists under it.
 *
 * @param whole the count that is broken down
 * @param items its parts, in the same unit
 * @param claim how complete the list says it is
 * @param adjacent whether the whole stands right before the list in the same sentence
 */
public record Breakdown(Statement whole, List<Statement> items, Claim claim, boolean adjacent) {

    /** How complete a list says it is. */
    public enum Claim {
        /** 其中, 包括: there may be more. */
        OPEN,
        /** Its last item is 其他: nothing should be left. */
        WITH_REST,
        /** 分别为, 分为, 由…组成, 合计. */
        COMPLETE
    }

    /** The least the items can add up to. */
    public BigDecimal low() {
        return items.stream().map(item -> item.amount().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most the items can add up to. */
    public BigDecimal high() {
        return items.stream().map(item -> item.amount().high()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the printed figures add up to. */
    public BigDecimal sum() {
        return items.stream().map(item -> item.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
