package org.daylight.annualreport;

import java.util.ArrayList;
import java.util.List;
import org.daylight.annualreport.ObservedReports.Entry;
import org.daylight.annualreport.ObservedReports.Form;
import org.daylight.reports.Report;
import org.daylight.shared.Ids;
import org.springframework.stereotype.Component;

/** Keeps the list of reports true to what the reader of this build finds in the sources, and to what people said. */
@Component
class ListingReports {

    private final ObservedSources sources;
    private final ObservedReports reports;
    private final KnownIdentities identities;
    private final ExaminingReports examining;
    private final Ids ids;
    private final ReaderBuild build;

    ListingReports(
            ObservedSources sources,
            ObservedReports reports,
            KnownIdentities identities,
            ExaminingReports examining,
            Ids ids,
            ReaderBuild build) {
        this.sources = sources;
        this.reports = reports;
        this.identities = identities;
        this.examining = examining;
        this.ids = ids;
        this.build = build;
    }

    /** Writes the list entries of a source and counts anew what is found in all bodies concerned. */
    void list(ObservedSource source, List<Report> found) {
        reports.readNames();
        List<ObservedReport> changed = new ArrayList<>(reports.of(source.id()));
        reports.renew(source.id(), found.stream().map(this::entry).toList());
        sources.markRead(source.id(), build.id());
        identities.restore(reports.of(source.id()));
        changed.addAll(reports.of(source.id()));
        examining.tally(changed);
    }

    /** Reads what these reports will be checked against, so that {@link #list} finds it in memory. */
    void readAhead(List<Report> found) {
        found.stream().map(identities::asRead).forEach(examining::readAhead);
    }

    private Entry entry(Report report) {
        return new Entry(
                new ObservedReportId(ids.next()),
                report.origin().ordinal(),
                identities.asRead(report),
                new Form(report.format(), report.complete()));
    }
}
