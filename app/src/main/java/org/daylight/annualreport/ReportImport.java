package org.daylight.annualreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import as its page shows it.
 *
 * @param endedAt null as long as files wait
 */
public record ReportImport(
        ImportId id,
        ObservedSource.Importer importer,
        Instant begunAt,
        @Nullable Instant endedAt,
        List<ImportedFile> files) {

    public ReportImport {
        files = List.copyOf(files);
    }

    /** One file of an import, in the order in which it was chosen. */
    public record ImportedFile(int position, String name, FileOutcome outcome) {}

    /** How many files have an outcome. */
    public int done() {
        return (int) files.stream()
                .filter(file -> !(file.outcome() instanceof FileOutcome.Waiting))
                .count();
    }

    public boolean ended() {
        return endedAt != null;
    }
}
