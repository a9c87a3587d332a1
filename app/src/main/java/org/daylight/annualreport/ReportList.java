package org.daylight.annualreport;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param count how many reports fit the filter in all
 * @param next where the next page begins; null on the last
 */
public record ReportList(
        List<ObservedReport> reports, long count, @Nullable UUID next) {

    public ReportList {
        reports = List.copyOf(reports);
    }
}
