package org.daylight.annualreport;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.annualreport.ReportImports.Turn;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.reports.Wording;
import org.daylight.reports.reading.Reading;
import org.daylight.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Enters a stored file among the sources and its reports among the lists, once for the same bytes. */
@Component
class EnteringReports {

    private static final Logger LOG = LoggerFactory.getLogger(EnteringReports.class);

    private final ObservedSources sources;
    private final ListingReports listing;
    private final SourceReadings readings;
    private final FileStore files;
    private final AuditTrail trail;
    private final Ids ids;
    private final InstantSource clock;

    EnteringReports(
            ObservedSources sources,
            ListingReports listing,
            SourceReadings readings,
            FileStore files,
            AuditTrail trail,
            Ids ids,
            InstantSource clock) {
        this.sources = sources;
        this.listing = listing;
        this.readings = readings;
        this.files = files;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Reads a stored file; what cannot be read is an outcome, never a failure of the import. */
    FileOutcome enter(ObservedSource.Importer importer, Turn turn) {
        StoredFile file = files.find(turn.file()).orElseThrow();
        Optional<ObservedSource> same = sources.findByContent(file.sha256());
        if (same.isPresent()) {
            return new FileOutcome.Known(same.get().id());
        }
        return switch (read(file)) {
            case Reading.Refused refused ->
                new FileOutcome.Refused(
                        refused.wording().key(),
                        refused.wording().arguments().stream()
                                .map(Object::toString)
                                .toList());
            case Reading.Reports found -> keep(importer, file, found);
        };
    }

    private Reading read(StoredFile file) {
        try {
            return readings.of(file.id(), file.name());
        } catch (RuntimeException | StackOverflowError bug) {
            LOG.error("A file of an import could not be read: {}", file.id(), bug);
            return new Reading.Refused(
                    file.name(), "FAILED", new Wording("annualreport.import.failed", List.of(file.name())));
        }
    }

    private FileOutcome keep(ObservedSource.Importer importer, StoredFile file, Reading.Reports found) {
        ObservedSource source = new ObservedSource(
                new SourceId(ids.next()),
                file.id(),
                file.sha256(),
                file.name(),
                importer,
                clock.instant(),
                found.reports().size());
        if (!sources.add(source)) {
            return new FileOutcome.Known(
                    sources.findByContent(file.sha256()).orElseThrow().id());
        }
        listing.list(source, found.reports());
        String subject = new Actor(importer.account(), importer.name(), Actor.INSTALLATION, Set.of()).subject();
        trail.record(Deed.done(
                subject,
                "report.observed",
                "source:" + source.id(),
                found.reports().size() + " reports"));
        return new FileOutcome.Read(source.id());
    }
}
