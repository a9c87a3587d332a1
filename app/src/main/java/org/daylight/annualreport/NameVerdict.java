package org.daylight.annualreport;

import org.daylight.annualreport.Correction.Act;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on two names under which reports were published.
 *
 * @param same true when both are of one body, which is shown under {@code other}; false when they are of two bodies
 * @param end null as long as it stands
 */
public record NameVerdict(
        NameVerdictId id,
        String name,
        String other,
        boolean same,
        Act made,
        @Nullable Act end) {}
