package org.daylight.annualreport;

import org.daylight.annualreport.Correction.Act;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on which body published a report and for which year, kept beside what was read.
 *
 * @param read what the reader made of it when the person spoke
 * @param end null as long as it stands
 */
public record IdentityCorrection(
        IdentityCorrectionId id,
        ObservedReportId report,
        Whose whose,
        Whose read,
        Act made,
        @Nullable Act end) {

    /**
     * Whose report of which year.
     *
     * @param body empty when it cannot be told
     * @param year null when it cannot be told
     */
    public record Whose(String body, @Nullable Integer year) {}

    public boolean stands() {
        return end == null;
    }
}
