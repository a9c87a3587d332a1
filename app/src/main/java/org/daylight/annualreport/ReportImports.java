package org.daylight.annualreport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.files.FileId;
import org.jspecify.annotations.Nullable;

/** Imports with the outcome of each of their files. */
interface ReportImports {

    /** A file of a new import: kept, or refused at the door. */
    record NewFile(String name, @Nullable FileId file, FileOutcome outcome) {}

    /** A file whose turn it is. */
    record Turn(int position, String name, FileId file, int attempts) {}

    void begin(ReportImport begun, UUID submission, List<NewFile> files);

    Optional<ReportImport> find(ImportId id);

    Optional<ImportId> findBySubmission(UUID submission);

    /** The newest first. */
    List<ReportImport> newest(int limit);

    /** The next file without outcome, its number of attempts raised by one; empty when none is left. */
    Optional<Turn> next(ImportId id);

    /** Whether the file still has no outcome; keeps others from it until the transaction ends. */
    boolean hold(ImportId id, int position);

    void conclude(ImportId id, int position, FileOutcome outcome);

    /** Marks the import as ended when no file waits. */
    void end(ImportId id, Instant at);
}
