package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.daylight.reports.prose.Amount;
import org.daylight.reports.prose.Statement;

/** Reckons a change between two years and sets it against the stated one. */
final class Growth {

    /** How a stated change fits two figures. */
    enum Fit {
        RIGHT,
        /** Cut off instead of rounded. */
        CUT,
        WRONG,
        /** Cannot be reckoned: last year was nought. */
        IMPOSSIBLE
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Growth() {}

    static Fit fit(Statement change, Amount now, Amount before) {
        return switch (change.kind()) {
            case INCREASE ->
                difference(
                        change.amount(),
                        now.low().subtract(before.high()),
                        now.high().subtract(before.low()));
            case DECREASE ->
                difference(
                        change.amount(),
                        before.low().subtract(now.high()),
                        before.high().subtract(now.low()));
            case INCREASE_PERCENT -> percent(change.amount(), now, before, true);
            case DECREASE_PERCENT -> percent(change.amount(), now, before, false);
            case TIMES -> times(change.amount(), now, before);
            case TIMES_MORE -> timesMore(change.amount(), now, before);
            case EQUAL -> level(change.amount(), now, before);
            case COUNT, SHARE, RATE -> Fit.IMPOSSIBLE;
        };
    }

    private static Fit difference(Amount stated, BigDecimal least, BigDecimal most) {
        boolean overlap = stated.low().compareTo(most) <= 0 && stated.high().compareTo(least) >= 0;
        return overlap ? Fit.RIGHT : Fit.WRONG;
    }

    private static Fit percent(Amount stated, Amount now, Amount before, boolean more) {
        if (before.low().signum() <= 0) {
            return Fit.IMPOSSIBLE;
        }
        BigDecimal one = growth(now.low(), before.high(), more);
        BigDecimal other = growth(now.high(), before.low(), more);
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);
        BigDecimal half = stated.step().multiply(HALF);
        if (stated.low().subtract(half).compareTo(high) <= 0
                && stated.high().add(half).compareTo(low) >= 0) {
            return Fit.RIGHT;
        }
        boolean cut = stated.low().compareTo(high) <= 0
                && stated.high().add(stated.step()).compareTo(low) > 0;
        return cut ? Fit.CUT : Fit.WRONG;
    }

    private static BigDecimal growth(BigDecimal now, BigDecimal before, boolean more) {
        BigDecimal difference = more ? now.subtract(before) : before.subtract(now);
        return difference.multiply(HUNDRED).divide(before, 6, RoundingMode.HALF_UP);
    }

    private static Fit times(Amount stated, Amount now, Amount before) {
        if (before.low().signum() <= 0) {
            return Fit.IMPOSSIBLE;
        }
        BigDecimal ratio = now.value().divide(before.value(), 6, RoundingMode.HALF_UP);
        BigDecimal off = ratio.subtract(stated.value()).abs();
        boolean near = off.compareTo(stated.step()) <= 0 || stated.admits(ratio);
        return near ? Fit.RIGHT : Fit.WRONG;
    }

    /** 增长一倍: a whole number is meant to the half. */
    private static Fit timesMore(Amount stated, Amount now, Amount before) {
        if (before.low().signum() <= 0) {
            return Fit.IMPOSSIBLE;
        }
        BigDecimal more = more(now.value(), before.value());
        BigDecimal room = stated.step().compareTo(BigDecimal.ONE) == 0 ? HALF : stated.step();
        boolean near = stated.low().subtract(room).compareTo(more) <= 0
                && stated.high().add(room).compareTo(more) >= 0;
        return near ? Fit.RIGHT : Fit.WRONG;
    }

    private static BigDecimal more(BigDecimal now, BigDecimal before) {
        return now.subtract(before).divide(before, 2, RoundingMode.HALF_UP);
    }

    private static Fit level(Amount stated, Amount now, Amount before) {
        boolean about = !stated.isExact() && isNearly(now.value(), before.value());
        return about || now.agreesWith(before) ? Fit.RIGHT : Fit.WRONG;
    }

    /** Within a tenth of the figure before. */
    static boolean isNearly(BigDecimal now, BigDecimal before) {
        return now.subtract(before).abs().multiply(BigDecimal.TEN).compareTo(before.abs()) <= 0;
    }

    /** What should have been stated. */
    static BigDecimal computed(Statement change, BigDecimal now, BigDecimal before) {
        return switch (change.kind()) {
            case INCREASE -> now.subtract(before);
            case DECREASE -> before.subtract(now);
            case INCREASE_PERCENT -> rounded(growth(now, before, true));
            case DECREASE_PERCENT -> rounded(growth(now, before, false));
            case TIMES_MORE -> more(now, before);
            case EQUAL -> now.subtract(before);
            case COUNT, SHARE, RATE, TIMES -> now.divide(before, 2, RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP);
    }

    /** 341 - 176 = 165, or (341 - 176) / 176 = 93.75 %. */
    static String reckoning(Statement change, BigDecimal now, BigDecimal before) {
        String first = ProseFinding.plain(now);
        String last = ProseFinding.plain(before);
        String computed = ProseFinding.plain(computed(change, now, before));
        return switch (change.kind()) {
            case INCREASE, EQUAL -> first + " - " + last + " = " + computed;
            case DECREASE -> last + " - " + first + " = " + computed;
            case INCREASE_PERCENT -> "(" + first + " - " + last + ") / " + last + " = " + computed + " %";
            case DECREASE_PERCENT -> "(" + last + " - " + first + ") / " + last + " = " + computed + " %";
            case TIMES_MORE -> "(" + first + " - " + last + ") / " + last + " = " + computed;
            case COUNT, SHARE, RATE, TIMES -> first + " / " + last + " = " + computed;
        };
    }
}
