package org.daylight.annualreport;

import java.util.List;

/**
 * A body with its reports, the newest year first.
 *
 * @param key the name under which it is shown; empty for reports that name nobody
 */
public record ObservedBody(String key, List<ObservedReport> reports) {

    public ObservedBody {
        reports = List.copyOf(reports);
    }

    /** The other names that its reports bear. */
    public List<String> otherNames() {
        return reports.stream()
                .map(report -> report.identity().body())
                .filter(name -> !name.equals(key))
                .distinct()
                .toList();
    }
}
