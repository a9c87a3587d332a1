package org.daylight.export;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.files.FreshFile;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the file of an export. A short transaction begins, the file is written while no connection is held, and a second
 * short transaction makes it a file of the store and the export ready, its line in the trail last: whatever ends the
 * process in between, there is no file and no line, and the next attempt begins anew.
 */
@Component
class WritingExports {

    /** An export during which the process died so often is given up. */
    static final int MOST_ATTEMPTS = 3;

    /** How long a file is kept for its owner. */
    static final Duration KEPT = Duration.ofDays(7);

    /** Exports that one node writes at the same time, so that they never need the memory of all. */
    private static final int AT_ONCE = 2;

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ExportJobs exports;
    private final Exporters exporters;
    private final FileStore files;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    WritingExports(
            ExportJobs exports,
            Exporters exporters,
            FileStore files,
            AuditTrail trail,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.exports = exports;
        this.exporters = exporters;
        this.files = files;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Ends the writing of a file that nobody wants now. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Writes an export, unless it is over.
     *
     * @return whether nothing is left to do; otherwise it has to be tried once more
     */
    boolean work(ExportId id, BooleanSupplier stop) {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            Optional<ExportJob> begun = Objects.requireNonNull(transaction.execute(status -> exports.begin(id)));
            return begun.isEmpty() || attempt(begun.get(), stop);
        } finally {
            places.release();
        }
    }

    private boolean attempt(ExportJob job, BooleanSupplier stop) {
        if (job.attempts() > MOST_ATTEMPTS) {
            fail(job, new Answer.Refused<>("export.refused.given-up", List.of(), ""));
            return true;
        }
        if (stop.getAsBoolean()) {
            giveBack(job);
            return false;
        }
        try {
            switch (write(job, stop)) {
                case Answer.Done<FreshFile>(FreshFile fresh) -> finish(job, fresh);
                case Answer.Refused<FreshFile> refused -> fail(job, refused);
            }
            return true;
        } catch (Stopped stopped) {
            giveBack(job);
            return !stop.getAsBoolean();
        }
    }

    private void giveBack(ExportJob job) {
        transaction.executeWithoutResult(status -> exports.giveBack(job));
    }

    private Answer<FreshFile> write(ExportJob job, BooleanSupplier stop) {
        Optional<Exporter> exporter = exporters.of(job.order().kind());
        if (exporter.isEmpty() || !exporter.get().permits(job.owner(), job.order())) {
            return Answer.refused("export.refused.not-permitted");
        }
        FreshFile.Label label =
                new FreshFile.Label(job.order().fileName(), job.order().mediaType(), FilePolicy.EXPORT);
        Exporter.Progress progress = new NowAndThen(job, stop);
        return files.write(
                label, out -> exporter.get().write(job.owner(), job.order(), new Exporter.Sink(out, progress)));
    }

    /** Writes progress down at most twice a second, and finds out whether the export is still wanted. */
    private final class NowAndThen implements Exporter.Progress {

        private final ExportJob job;
        private final BooleanSupplier stop;
        private Instant last = Instant.EPOCH;

        NowAndThen(ExportJob job, BooleanSupplier stop) {
            this.job = job;
            this.stop = stop;
        }

        @Override
        public void at(long done, long total) {
            Instant now = clock.instant();
            if (now.isBefore(last.plus(PAUSE)) && done < total) {
                return;
            }
            last = now;
            boolean wanted = Objects.requireNonNull(transaction.execute(status -> exports.progress(job, done, total)));
            if (!wanted || stop.getAsBoolean()) {
                throw new Stopped();
            }
        }
    }

    /** The file becomes one of the store together with the export that owns it, or not at all. */
    private void finish(ExportJob job, FreshFile fresh) {
        try (fresh) {
            transaction.executeWithoutResult(status -> {
                if (exports.hold(job)) {
                    Instant now = clock.instant();
                    exports.ready(
                            job.id(),
                            files.keep(fresh).id(),
                            new ExportJob.Times(job.times().asked(), now, now.plus(KEPT)));
                    trail.record(Deed.done(
                            job.owner(),
                            "export.made",
                            "export:" + job.id(),
                            job.order().kind()));
                }
            });
        }
    }

    private void fail(ExportJob job, Answer.Refused<?> refused) {
        List<String> named = refused.arguments().stream().map(Object::toString).toList();
        transaction.executeWithoutResult(
                status -> exports.fail(job, new ExportJob.Problem(refused.messageKey(), named), clock.instant()));
    }
}
