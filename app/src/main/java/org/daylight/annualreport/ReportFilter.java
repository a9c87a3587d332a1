package org.daylight.annualreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of observed reports is narrowed to.
 *
 * @param body part of the body's name, empty for all
 * @param year null for all
 * @param before the list goes on below this report; null for its beginning
 */
public record ReportFilter(
        String body,
        @Nullable Integer year,
        Shown shown,
        @Nullable UUID before) {

    /** By the gravest finding. */
    public enum Shown {
        ALL,
        WITH_ERRORS,
        WITH_WARNINGS,
        WITHOUT_FINDINGS,
        INCOMPLETE,
        /** Whose body or year is not known. */
        UNIDENTIFIED
    }
}
