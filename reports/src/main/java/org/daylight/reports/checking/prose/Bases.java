package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.daylight.reports.prose.Amount;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Statement;
import org.jspecify.annotations.Nullable;

/** Finds the base that the shares of one paragraph were reckoned with. */
final class Bases {

    private Bases() {}

    /** A part with its printed share. */
    record Part(BigDecimal figure, Amount percent) {}

    /** The base that most shares fit; null when it cannot be told: fewer than two fit it, or not half of them. */
    static @Nullable BigDecimal fitting(List<Part> parts, Collection<BigDecimal> bases) {
        BigDecimal best = null;
        int most = 0;
        int mostExact = 0;
        for (BigDecimal base : bases) {
            int exact = count(parts, base, Fit.EXACT);
            int score = exact * 2 + count(parts, base, Fit.CUT);
            if (score > most) {
                best = base;
                most = score;
                mostExact = exact;
            }
        }
        return mostExact >= 2 && mostExact * 2 >= parts.size() ? best : null;
    }

    /** Whether some count of the paragraph is a whole that every share fits, whatever its words; carried over it is no whole. */
    static boolean isTold(List<Part> parts, List<Statement> paragraph) {
        return paragraph.stream()
                .filter(s -> s.isCount() && s.amount().isExact())
                .filter(s ->
                        !s.measure().is(Quantity.CARRIED_IN) && !s.measure().is(Quantity.CARRIED_OUT))
                .map(s -> s.amount().value())
                .filter(figure -> figure.signum() > 0)
                .anyMatch(figure -> count(parts, figure, Fit.EXACT) == parts.size());
    }

    private static int count(List<Part> parts, BigDecimal base, Fit wanted) {
        return (int) parts.stream()
                .filter(p -> Fit.of(p.figure(), p.percent(), base) == wanted)
                .count();
    }
}
