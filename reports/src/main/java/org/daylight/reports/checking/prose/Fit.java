package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.Collection;
import org.daylight.reports.prose.Amount;

/** How well a printed percentage fits a reckoned one. */
enum Fit {
    /** Rounded as one rounds. */
    EXACT,
    /** Cut off instead of rounded. */
    CUT,
    /** One up in the last digit where one would have rounded down. */
    RAISED,
    NONE;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal GRACE = new BigDecimal("0.000001");

    /** The fit of a percentage with part and whole. */
    static Fit of(BigDecimal part, Amount percent, BigDecimal whole) {
        return of(ProseFinding.exactPercent(part, whole), percent);
    }

    static Fit of(BigDecimal reckoned, Amount percent) {
        BigDecimal off = reckoned.subtract(percent.value());
        if (off.abs().compareTo(percent.step().multiply(HALF).add(GRACE)) <= 0) {
            return EXACT;
        }
        if (off.abs().compareTo(percent.step().subtract(GRACE)) >= 0) {
            return NONE;
        }
        return off.signum() > 0 ? CUT : RAISED;
    }

    /** The best fit with any of several wholes. */
    static Fit best(BigDecimal part, Amount percent, Collection<BigDecimal> wholes) {
        Fit best = NONE;
        for (BigDecimal whole : wholes) {
            Fit fit = of(part, percent, whole);
            best = fit.compareTo(best) < 0 ? fit : best;
        }
        return best;
    }
}
