package org.daylight.reports.writing;

import java.math.BigDecimal;

/** How figures are written: without superfluous zeros and never with an exponent. */
final class Numbers {

    private Numbers() {}

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
