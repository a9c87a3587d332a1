package org.daylight.rules.fee;

import java.util.List;

/**
 * A fee with the computation line by line, as the fee notice prints it.
 *
 * @param standard the standard applied
 * @param lines the bands touched, in order; the free band included
 * @param amountFen the amount in fen
 */
public record FeeStatement(FeeStandard standard, List<FeeLine> lines, long amountFen) {

    public FeeStatement {
        lines = List.copyOf(lines);
    }

    static FeeStatement of(FeeStandard standard, List<FeeLine> lines) {
        return new FeeStatement(
                standard, lines, lines.stream().mapToLong(FeeLine::amountFen).sum());
    }

    /** Whether anything is to be paid, without which no notice may be sent. */
    public boolean isDue() {
        return amountFen > 0;
    }
}
