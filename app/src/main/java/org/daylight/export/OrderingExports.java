package org.daylight.export;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.files.FileId;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for exports, watches them and fetches them; nobody sees an export of somebody else. */
@Component
public class OrderingExports {

    /** Exports of one person that wait or are written at the same time. */
    public static final int MOST_OPEN = 3;

    private static final int LISTED = 50;

    private final ExportJobs exports;
    private final Exporters exporters;
    private final AuditTrail trail;
    private final ObjectProvider<SchedulerClient> jobs;
    private final Ids ids;
    private final InstantSource clock;

    OrderingExports(
            ExportJobs exports,
            Exporters exporters,
            AuditTrail trail,
            ObjectProvider<SchedulerClient> jobs,
            Ids ids,
            InstantSource clock) {
        this.exports = exports;
        this.exporters = exporters;
        this.trail = trail;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Has a file written; the same submission gives the export that is there already.
     *
     * @param owner who asks, as the trail names people
     * @param submission key of the form's ticket
     */
    @Transactional
    public Answer<ExportId> order(String owner, UUID submission, ExportOrder order) {
        if (!exporters.permits(owner, order)) {
            return Answer.refused("export.refused.not-permitted");
        }
        exports.holdOwner(owner);
        Optional<ExportJob> before = exports.findBySubmission(submission).flatMap(exports::find);
        if (before.isPresent()) {
            return before.get().owner().equals(owner)
                    ? Answer.done(before.get().id())
                    : Answer.refused("export.refused.not-permitted");
        }
        return exports.countOpen(owner) >= MOST_OPEN
                ? Answer.refused("export.refused.too-many", MOST_OPEN)
                : Answer.done(enter(owner, submission, order));
    }

    private ExportId enter(String owner, UUID submission, ExportOrder order) {
        ExportId id = new ExportId(ids.next());
        ExportJob.Times asked = new ExportJob.Times(clock.instant(), null, null);
        exports.add(new ExportJob(id, owner, order, asked, ExportJob.State.WAITING, 0, 0, 0, null, null), submission);
        jobs.getObject()
                .scheduleIfNotExists(
                        ExportSchedule.WRITING.instance(id.toString()).build(), clock.instant());
        trail.record(Deed.done(owner, "export.ordered", "export:" + id, order.kind() + " " + order.wanted()));
        return id;
    }

    /** One of the own exports. */
    @Transactional(readOnly = true)
    public Optional<ExportJob> find(String owner, ExportId id) {
        return exports.find(id).filter(job -> job.owner().equals(owner));
    }

    /** The own exports, the newest first. */
    @Transactional(readOnly = true)
    public List<ExportJob> newest(String owner) {
        return exports.newest(owner, LISTED);
    }

    /** Stops an export that is not finished; whoever writes it notices soon. */
    @Transactional
    public Answer<ExportId> cancel(String owner, ExportId id) {
        if (find(owner, id).isEmpty()) {
            return Answer.refused("export.refused.gone");
        }
        if (!exports.cancel(id, clock.instant())) {
            return Answer.refused("export.refused.finished");
        }
        trail.record(Deed.done(owner, "export.cancelled", "export:" + id, ""));
        return Answer.done(id);
    }

    /** The file of an own export, for whoever still may have it; each time it leaves the house the trail says so. */
    @Transactional
    public Optional<FileId> fetch(String owner, ExportId id) {
        Optional<ExportJob> job = find(owner, id).filter(ExportJob::isReady);
        if (job.isEmpty()) {
            return Optional.empty();
        }
        if (!exporters.permits(owner, job.get().order())) {
            trail.record(Deed.refused(owner, "export.fetched", "export:" + id, "not permitted"));
            return Optional.empty();
        }
        trail.record(Deed.done(owner, "export.fetched", "export:" + id, ""));
        return Optional.ofNullable(job.get().file());
    }
}
