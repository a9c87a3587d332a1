package org.daylight.reports.prose;

import java.math.BigDecimal;

/**
 * A figure as the prose states it.
 *
 * @param value the figure with 万 and 亿 resolved
 * @param step the worth of its last printed digit: 1 for 215, 0.1 for 17.8, 1000 for 2.1万
 * @param exactness how exactly it is meant
 * @param unit printed unit, empty when there is none
 */
public record Amount(BigDecimal value, BigDecimal step, Exactness exactness, String unit) {

    private static final BigDecimal FIVE_PER_CENT = new BigDecimal("0.05");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The least figure the words admit. */
    public BigDecimal low() {
        return switch (exactness) {
            case EXACT, SOMEWHAT_MORE, MORE_THAN, AT_LEAST -> value;
            case ROUNDED -> value.subtract(step.multiply(HALF));
            case NEARLY -> value.subtract(margin());
            case ABOUT -> value.subtract(tolerance());
        };
    }

    /** The greatest figure the words admit. */
    public BigDecimal high() {
        return switch (exactness) {
            case EXACT, NEARLY -> value;
            case ROUNDED -> value.add(step);
            case SOMEWHAT_MORE -> value.add(margin());
            case ABOUT -> value.add(tolerance());
            case MORE_THAN -> value.add(value.multiply(QUARTER)).max(value.add(margin()));
            case AT_LEAST -> value.add(value);
        };
    }

    /** Whether the words admit this figure. */
    public boolean admits(BigDecimal figure) {
        return low().compareTo(figure) <= 0 && high().compareTo(figure) >= 0;
    }

    /** Whether a figure of one range can be a figure of the other. */
    public boolean agreesWith(Amount other) {
        return low().compareTo(other.high()) <= 0 && other.low().compareTo(high()) <= 0;
    }

    public boolean isExact() {
        return exactness == Exactness.EXACT;
    }

    private BigDecimal tolerance() {
        return value.abs().multiply(FIVE_PER_CENT).max(step);
    }

    /** Five per cent, but at least the worth of the last digit that is not nought. */
    private BigDecimal margin() {
        BigDecimal lastDigit =
                value.signum() == 0 ? step : value.stripTrailingZeros().ulp();
        return value.abs().multiply(FIVE_PER_CENT).max(lastDigit).max(step);
    }
}
