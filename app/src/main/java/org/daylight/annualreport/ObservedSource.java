package org.daylight.annualreport;

import java.time.Instant;
import org.daylight.account.AccountId;
import org.daylight.files.FileId;

/**
 * One imported file of published reports, as the list shows it.
 *
 * @param importer who handed it in
 * @param counts what was found in it when it came
 */
public record ObservedSource(
        SourceId id, FileId file, String sha256, String name, Importer importer, Instant importedAt, Counts counts) {

    /** The person who handed a file in, with the name borne then. */
    public record Importer(AccountId account, String name) {}

    /** Reports in a file, and findings of severity error and warning in all of them. */
    public record Counts(int reports, int errors, int warnings) {}
}
