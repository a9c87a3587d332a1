package org.daylight.annualreport;

import java.math.BigDecimal;
import java.time.Instant;
import org.daylight.account.AccountId;
import org.daylight.reports.CellPath;
import org.jspecify.annotations.Nullable;

/**
 * A person's reading of one cell, kept beside the machine's.
 *
 * @param value null where the cell is blank in the printed report
 * @param end null as long as it stands
 */
public record Correction(
        CorrectionId id,
        ObservedReportId report,
        CellPath cell,
        @Nullable BigDecimal value,
        Original original,
        Act made,
        @Nullable Act end) {

    /** What was read before any correction: the figure, and the words of the source. */
    public record Original(@Nullable BigDecimal value, String text) {}

    /** Who did it, when and why. */
    public record Act(AccountId account, String name, Instant at, String reason) {}

    public boolean stands() {
        return end == null;
    }
}
