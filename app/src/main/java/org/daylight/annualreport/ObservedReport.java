package org.daylight.annualreport;

import java.time.Instant;
import java.util.Objects;
import org.daylight.files.FileId;
import org.daylight.reports.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * One report under observation, as lists show it.
 *
 * @param complete whether every table of its form was found to its end
 * @param copy whether it repeats the figures of an earlier report of the same body and year
 */
public record ObservedReport(
        ObservedReportId id,
        Origin origin,
        Identity identity,
        ReportFormat format,
        boolean complete,
        boolean copy,
        Counts counts) {

    /** The file it stands in, and its number there. */
    public record Origin(
            SourceId source, int ordinal, FileId file, String fileName, String sha256, String importer, Instant at) {}

    /**
     * Whose report of which year.
     *
     * @param body the body as the report names it, empty when it does not
     * @param bodyKey the name under which the body is shown, and what its reports share: the body itself, or the name to
     *     which somebody joined it
     * @param year null when the report does not say it
     * @param told whether a person said whose it is, and not the report
     */
    public record Identity(
            String body, String bodyKey, @Nullable Integer year, String title, boolean told) {

        /** Whether it is known whose report of which year it is. */
        public boolean isKnown() {
            return !body.isEmpty() && year != null;
        }

        /** The year for sorting and addresses; 0 when the report does not say it. */
        public int yearOrZero() {
            return Objects.requireNonNullElse(year, 0);
        }
    }

    /** Findings by severity, and how many cells people corrected. */
    public record Counts(int errors, int warnings, int notes, int corrections) {}
}
