package org.daylight.annualreport;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.daylight.reports.Report;
import org.daylight.reports.reading.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads once more what another build of the program read, and lists each source anew in a transaction of its own, which
 * begins when everything is read.
 */
@Component
class RenewingSources {

    private static final int AT_ONCE = 50;

    private final ObservedSources sources;
    private final ListingReports listing;
    private final SourceReadings readings;
    private final TransactionTemplate transaction;
    private final ReaderBuild build;

    RenewingSources(
            ObservedSources sources,
            ListingReports listing,
            SourceReadings readings,
            TransactionTemplate transaction,
            ReaderBuild build) {
        this.sources = sources;
        this.listing = listing;
        this.readings = readings;
        this.transaction = transaction;
        this.build = build;
    }

    void renewAll(BooleanSupplier stop) {
        List<ObservedSource> waiting = sources.readOtherwiseThan(build.id(), AT_ONCE);
        while (!waiting.isEmpty()) {
            for (ObservedSource source : waiting) {
                if (stop.getAsBoolean()) {
                    return;
                }
                List<Report> found = read(source);
                listing.readAhead(found);
                transaction.executeWithoutResult(status -> listing.list(source, found));
            }
            waiting = sources.readOtherwiseThan(build.id(), AT_ONCE);
        }
    }

    private List<Report> read(ObservedSource source) {
        return readings.of(source.file(), source.name()) instanceof Reading.Reports found ? found.reports() : List.of();
    }
}
