package org.daylight.export;

import java.time.InstantSource;
import java.util.List;
import org.daylight.files.DestroyingFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroys files of exports whose time is over; the export itself stays in the list of its owner. */
@Component
class ExpiringExports {

    private static final int AT_ONCE = 100;

    private final ExportJobs exports;
    private final DestroyingFiles destroying;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ExpiringExports(
            ExportJobs exports, DestroyingFiles destroying, TransactionTemplate transaction, InstantSource clock) {
        this.exports = exports;
        this.destroying = destroying;
        this.transaction = transaction;
        this.clock = clock;
    }

    void sweep() {
        List<ExportJob> over = exports.expired(clock.instant(), AT_ONCE);
        while (!over.isEmpty()) {
            over.forEach(job -> transaction.executeWithoutResult(status -> expire(job)));
            over = exports.expired(clock.instant(), AT_ONCE);
        }
    }

    private void expire(ExportJob job) {
        exports.expire(job.id());
        if (job.file() != null) {
            destroying.destroy(job.file(), "system", "export expired");
        }
    }
}
