package org.daylight.annualreport;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.annualreport.ReportImports.NewFile;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.daylight.shared.TypedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes published annual reports in, many files at once (年报观察); reading them is the work of a persistent job. */
@Component
public class ImportingReports {

    /** Files in one import. */
    public static final int MOST_FILES = 200;

    private static final int LISTED = 15;
    private static final int LONGEST_NAME = 120;

    private final ReportImports imports;
    private final ReadingImports reading;
    private final FileStore files;
    private final AuditTrail trail;
    private final ObjectProvider<SchedulerClient> jobs;
    private final Ids ids;
    private final RecordingActs acts;

    ImportingReports(
            ReportImports imports,
            ReadingImports reading,
            FileStore files,
            AuditTrail trail,
            ObjectProvider<SchedulerClient> jobs,
            Ids ids,
            RecordingActs acts) {
        this.imports = imports;
        this.reading = reading;
        this.files = files;
        this.trail = trail;
        this.jobs = jobs;
        this.ids = ids;
        this.acts = acts;
    }

    /**
     * Keeps the files and has them read. A file that is refused at the door does not hold up the others; the same
     * submission gives the import that is there already.
     *
     * @param submission key of the form's ticket
     */
    @Transactional
    public Answer<ImportId> begin(Actor actor, UUID submission, List<HandedIn> handedIn) {
        if (!actor.holds(Permission.OBSERVE_REPORTS)) {
            return Answer.refused("annualreport.refused.observing");
        }
        if (handedIn.isEmpty()) {
            return Answer.refused("annualreport.refused.no-file");
        }
        if (handedIn.size() > MOST_FILES) {
            return Answer.refused("annualreport.refused.too-many-files", handedIn.size(), MOST_FILES);
        }
        return acts.once(
                submission,
                () -> imports.findBySubmission(submission),
                () -> Answer.done(enter(actor, submission, handedIn)));
    }

    private ImportId enter(Actor actor, UUID submission, List<HandedIn> handedIn) {
        List<NewFile> taken = new ArrayList<>();
        handedIn.forEach(file -> taken.add(keep(file)));
        ReportImport begun = new ReportImport(
                new ImportId(ids.next()),
                new ObservedSource.Importer(actor.account(), actor.name()),
                acts.moment(),
                null,
                List.of());
        imports.begin(begun, submission, taken);
        trail.record(Deed.done(actor.subject(), "reports.imported", "import:" + begun.id(), taken.size() + " files"));
        jobs.getObject()
                .scheduleIfNotExists(
                        ObservatoryJobs.IMPORT.instance(begun.id().toString()).build(), acts.moment());
        return begun.id();
    }

    private NewFile keep(HandedIn file) {
        try (InputStream content = file.content().getInputStream()) {
            return switch (files.store(content, file.name(), FilePolicy.OBSERVED_REPORT)) {
                case Answer.Done<StoredFile>(StoredFile stored) ->
                    new NewFile(stored.name(), stored.id(), new FileOutcome.Waiting());
                case Answer.Refused<StoredFile> refused ->
                    new NewFile(
                            shown(file.name()),
                            null,
                            new FileOutcome.Refused(
                                    refused.messageKey(),
                                    refused.arguments().stream()
                                            .map(Object::toString)
                                            .toList()));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = TypedText.line(last);
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }

    /** Reads the waiting files of an import now, beside its job; for whoever cannot go on without them. */
    public void readNow(ImportId id) {
        reading.work(id, () -> false);
    }

    /** An import with the state of each file; empty when there is none or the person may not see it. */
    public Optional<ReportImport> find(Actor actor, ImportId id) {
        return actor.holds(Permission.OBSERVE_REPORTS) ? imports.find(id) : Optional.empty();
    }

    /** The last imports of everybody, the newest first. */
    public List<ReportImport> newest(Actor actor) {
        return actor.holds(Permission.OBSERVE_REPORTS) ? imports.newest(LISTED) : List.of();
    }
}
