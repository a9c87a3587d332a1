package org.daylight.annualreport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.reports.Severity;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports published annual reports of any body and reads them side by side with their findings (年报观察). */
@Component
public class ObservingReports {

    private static final int LISTED = 200;

    private final ObservedSources sources;
    private final FileStore files;
    private final AuditTrail trail;
    private final Ids ids;
    private final InstantSource clock;
    private final ReportReader reader = new ReportReader();
    private final ReportChecks checks = new ReportChecks();

    ObservingReports(ObservedSources sources, FileStore files, AuditTrail trail, Ids ids, InstantSource clock) {
        this.sources = sources;
        this.files = files;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes a file in. The same submission, or the same bytes, give the source that is there already.
     *
     * @param submission key of the form's ticket
     */
    @Transactional
    public Answer<SourceId> importFile(Actor actor, UUID submission, String name, byte[] content) {
        if (!actor.holds(Permission.OBSERVE_REPORTS)) {
            return Answer.refused("annualreport.refused.observing");
        }
        Optional<ObservedSource> before = sources.findBySubmission(submission);
        if (before.isPresent()) {
            return Answer.done(before.get().id());
        }
        return switch (reader.read(new ReportSource.File(name, content))) {
            case Reading.Refused refused ->
                Answer.refused(
                        "annualreport.refused.unreadable", refused.wording().text(LocaleContextHolder.getLocale()));
            case Reading.Reports reports -> keep(actor, submission, content, reports);
        };
    }

    private Answer<SourceId> keep(Actor actor, UUID submission, byte[] content, Reading.Reports reports) {
        Answer<StoredFile> stored =
                files.store(new ByteArrayInputStream(content), reports.source(), FilePolicy.OBSERVED_REPORT);
        return switch (stored) {
            case Answer.Refused<StoredFile> refused -> refused.as();
            case Answer.Done<StoredFile> done -> Answer.done(enter(actor, submission, done.value(), reports));
        };
    }

    private SourceId enter(Actor actor, UUID submission, StoredFile file, Reading.Reports reports) {
        Optional<ObservedSource> same = sources.findByContent(file.sha256());
        if (same.isPresent()) {
            return same.get().id();
        }
        ObservedSource source = new ObservedSource(
                new SourceId(ids.next()),
                file.id(),
                file.sha256(),
                file.name(),
                new ObservedSource.Importer(actor.account(), actor.name()),
                clock.instant(),
                counts(checks.checkAll(reports.reports())));
        sources.add(source, submission);
        trail.record(Deed.done(
                actor.subject(),
                "report.observed",
                "source:" + source.id(),
                source.counts().reports() + " reports"));
        return source.id();
    }

    private static ObservedSource.Counts counts(List<Checked> reports) {
        return new ObservedSource.Counts(
                reports.size(), found(reports, Severity.ERROR), found(reports, Severity.WARNING));
    }

    private static int found(List<Checked> reports, Severity severity) {
        return (int) reports.stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The imported files, the newest first. */
    public List<ObservedSource> list(Actor actor) {
        return actor.holds(Permission.OBSERVE_REPORTS) ? sources.newest(LISTED) : List.of();
    }

    /** Reads an imported file anew; empty when there is none or the person may not see it. */
    public Optional<Observation> open(Actor actor, SourceId id) {
        return actor.holds(Permission.OBSERVE_REPORTS) ? sources.find(id).flatMap(this::read) : Optional.empty();
    }

    private Optional<Observation> read(ObservedSource source) {
        return files.open(source.file()).map(content -> {
            try (InputStream open = content) {
                return switch (reader.read(new ReportSource.File(source.name(), open.readAllBytes()))) {
                    case Reading.Reports reports ->
                        new Observation(source, checks.checkAll(reports.reports()), reports.warnings());
                    case Reading.Refused refused -> new Observation(source, List.of(), List.of());
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
