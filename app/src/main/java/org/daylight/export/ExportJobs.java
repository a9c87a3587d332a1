package org.daylight.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.files.FileId;

/** Exports of everybody. */
interface ExportJobs {

    /** Keeps others of the same owner from being asked for until the transaction ends. */
    void holdOwner(String owner);

    void add(ExportJob job, UUID submission);

    Optional<ExportJob> find(ExportId id);

    Optional<ExportId> findBySubmission(UUID submission);

    /** The newest first. */
    List<ExportJob> newest(String owner, int limit);

    int countOpen(String owner);

    /** Begins, or begins anew, and counts the attempt; empty when it is not open any more. */
    Optional<ExportJob> begin(ExportId id);

    /** Gives an attempt back that ended because the program was stopped. */
    void giveBack(ExportJob attempt);

    /** Writes down how far an attempt is; false when it is not the one that counts any more. */
    boolean progress(ExportJob attempt, long done, long total);

    /** Whether an attempt is still the one that counts; keeps it so until the transaction ends. */
    boolean hold(ExportJob attempt);

    void ready(ExportId id, FileId file, ExportJob.Times times);

    /** Ends an attempt without a file; one that is not the one that counts any more ends nothing. */
    void fail(ExportJob attempt, ExportJob.Problem problem, Instant at);

    /** False when it was not open any more. */
    boolean cancel(ExportId id, Instant at);

    /** Those whose file is to be destroyed. */
    List<ExportJob> expired(Instant now, int limit);

    void expire(ExportId id);
}
