package org.daylight.backup;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The backups that were tried, as the page of jobs and the health of the system tell them. */
public interface BackupRuns {

    /**
     * One attempt.
     *
     * @param folder where it went
     * @param generation the name of the state that was kept; null when it failed
     * @param bytes encrypted size
     * @param verified whether it was read back whole
     * @param failure key of the sentence that says why it failed; null when it did not
     */
    record Run(
            Instant at,
            String folder,
            @Nullable String generation,
            long rows,
            long contents,
            long bytes,
            boolean verified,
            @Nullable String failure) {}

    /** The last one that succeeded. */
    Optional<Run> lastSuccess();

    /** The last attempt, whatever came of it. */
    Optional<Run> last();

    /** Where the nightly backup goes, and whether that is the disk on which the data lies. */
    Place place();

    /**
     * Where the nightly backup goes.
     *
     * @param sameDisk a broken disk would take the backup along
     * @param nightly whether there is a nightly one at all
     */
    record Place(String folder, boolean sameDisk, boolean nightly) {}

    /** Asks for a backup as soon as a job runner is free; asking twice makes one. */
    void ask();

    /** Whether one was asked for and is not finished. */
    boolean isUnderWay();
}
