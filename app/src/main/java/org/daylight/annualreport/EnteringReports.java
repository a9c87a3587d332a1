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
import org.daylight.reports.Report;
import org.daylight.reports.reading.Reading;
import org.daylight.shared.Ids;
import org.springframework.stereotype.Component;

/** Enters a stored file among the sources and its reports among the lists, once for the same bytes. */
@Component
class EnteringReports {

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

    /** What a file turned out to be, before anything is entered. */
    sealed interface Look {

        /** Nothing to enter: known already, or refused. */
        record Settled(FileOutcome outcome) implements Look {}

        /** A file with reports. */
        record Legible(StoredFile file, List<Report> reports) implements Look {}
    }

    /**
     * Reads a stored file, and whatever its reports will be checked against; what cannot be read is an outcome, never a
     * failure of the import. Reading takes its time, so that no transaction belongs around it.
     */
    Look look(Turn turn) {
        StoredFile file = files.find(turn.file()).orElseThrow();
        Optional<ObservedSource> same = sources.findByContent(file.sha256());
        if (same.isPresent()) {
            return new Look.Settled(new FileOutcome.Known(same.get().id()));
        }
        return switch (readings.of(file.id(), file.name())) {
            case Reading.Refused refused ->
                new Look.Settled(new FileOutcome.Refused(
                        refused.wording().key(),
                        refused.wording().arguments().stream()
                                .map(Object::toString)
                                .toList()));
            case Reading.Reports found -> {
                listing.readAhead(found.reports());
                yield new Look.Legible(file, found.reports());
            }
        };
    }

    /** Enters what was found, in the caller's transaction. */
    FileOutcome enter(ObservedSource.Importer importer, Look look) {
        return switch (look) {
            case Look.Settled(FileOutcome outcome) -> outcome;
            case Look.Legible(StoredFile file, List<Report> reports) -> keep(importer, file, reports);
        };
    }

    private FileOutcome keep(ObservedSource.Importer importer, StoredFile file, List<Report> found) {
        ObservedSource source = new ObservedSource(
                new SourceId(ids.next()),
                file.id(),
                file.sha256(),
                file.name(),
                importer,
                clock.instant(),
                found.size());
        if (!sources.add(source)) {
            return new FileOutcome.Known(
                    sources.findByContent(file.sha256()).orElseThrow().id());
        }
        listing.list(source, found);
        String subject = new Actor(importer.account(), importer.name(), Actor.INSTALLATION, Set.of()).subject();
        trail.record(Deed.done(subject, "report.observed", "source:" + source.id(), found.size() + " reports"));
        return new FileOutcome.Read(source.id());
    }
}
