package org.daylight.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 有效性 of a normative document: from when until when it is in force (rules.md R6-22, R6-23).
 *
 * @param expiresOn the last day in force; null means that no term is set
 */
public record Validity(LocalDate effectiveFrom, @Nullable LocalDate expiresOn) {

    /** What the public is told. */
    public enum Status {
        NOT_YET_IN_FORCE,
        IN_FORCE,
        LAPSED
    }

    public Validity {
        if (expiresOn != null && !expiresOn.isAfter(effectiveFrom)) {
            throw new IllegalArgumentException("A term ends after it begins");
        }
    }

    public Status statusOn(LocalDate day) {
        if (day.isBefore(effectiveFrom)) {
            return Status.NOT_YET_IN_FORCE;
        }
        return expiresOn != null && day.isAfter(expiresOn) ? Status.LAPSED : Status.IN_FORCE;
    }
}
