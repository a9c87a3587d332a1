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
     * @param bodyKey the body without 人民政府 and the like: what reports of one body share
     * @param year null when the report does not say it
     */
    public record Identity(
            String body, String bodyKey, @Nullable Integer year, String title) {

        /** The year for sorting and addresses; 0 when the report does not say it. */
        public int yearOrZero() {
            return Objects.requireNonNullElse(year, 0);
        }
    }

    /** Findings by severity, and how many cells people corrected. */
    public record Counts(int errors, int warnings, int notes, int corrections) {}
}
