package org.daylight.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.daylight.annualreport.ObservedReports.Entry;
import org.daylight.annualreport.ObservedReports.Form;
import org.daylight.reports.Report;
import org.daylight.reports.reading.Reading;
import org.daylight.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the list of reports true to what the reader of this build finds in the sources. */
@Component
class ListingReports {

    private static final Logger LOG = LoggerFactory.getLogger(ListingReports.class);
    private static final int AT_ONCE = 50;

    private final ObservedSources sources;
    private final ObservedReports reports;
    private final ExaminingReports examining;
    private final SourceReadings readings;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final String build;

    ListingReports(
            ObservedSources sources,
            ObservedReports reports,
            ExaminingReports examining,
            SourceReadings readings,
            TransactionTemplate transaction,
            Ids ids,
            ObjectProvider<BuildProperties> build) {
        this.sources = sources;
        this.reports = reports;
        this.examining = examining;
        this.readings = readings;
        this.transaction = transaction;
        this.ids = ids;
        this.build = build.stream()
                .map(BuildProperties::getTime)
                .map(String::valueOf)
                .findFirst()
                .orElse("unpackaged");
    }

    /** Writes the list entries of a source and counts anew what is found in all bodies concerned. */
    void list(ObservedSource source, List<Report> found) {
        List<ObservedReport> changed = new ArrayList<>(reports.of(source.id()));
        reports.renew(source.id(), found.stream().map(this::entry).toList());
        sources.markRead(source.id(), build);
        changed.addAll(reports.of(source.id()));
        examining.tally(changed);
    }

    private Entry entry(Report report) {
        String body = Objects.requireNonNullElse(report.agency(), "");
        String title =
                Objects.requireNonNullElse(report.title(), report.origin().file());
        return new Entry(
                new ObservedReportId(ids.next()),
                report.origin().ordinal(),
                new ObservedReport.Identity(body, ObservedBody.keyOf(body), report.year(), title),
                new Form(report.format(), report.complete()));
    }

    /** Reads once more what another build of the program read, each source in a transaction of its own. */
    void renewAll(BooleanSupplier stop) {
        List<ObservedSource> waiting = sources.readOtherwiseThan(build, AT_ONCE);
        while (!waiting.isEmpty()) {
            for (ObservedSource source : waiting) {
                if (stop.getAsBoolean()) {
                    return;
                }
                transaction.executeWithoutResult(status -> list(source, read(source)));
            }
            waiting = sources.readOtherwiseThan(build, AT_ONCE);
        }
    }

    private List<Report> read(ObservedSource source) {
        try {
            return readings.of(source.file(), source.name()) instanceof Reading.Reports found
                    ? found.reports()
                    : List.of();
        } catch (RuntimeException bug) {
            LOG.error("A source that could be read before cannot be read now: {}", source.id(), bug);
            return List.of();
        }
    }
}
