package org.daylight.annualreport;

import java.time.Instant;
import org.daylight.account.AccountId;
import org.daylight.files.FileId;

/**
 * One imported file of published reports, kept as it came.
 *
 * @param importer who handed it in
 * @param reports how many reports were found in it when it came
 */
public record ObservedSource(
        SourceId id, FileId file, String sha256, String name, Importer importer, Instant importedAt, int reports) {

    /** The person who handed a file in, with the name borne then. */
    public record Importer(AccountId account, String name) {}
}
