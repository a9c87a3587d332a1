package org.daylight.annualreport;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which reports are of one body: those that bear one name, or names that a person joined. */
@Component
class Families {

    private final ObservedReports reports;

    Families(ObservedReports reports) {
        this.reports = reports;
    }

    /**
     * Every report of the body, in the order in which they are checked. A report that names nobody belongs to the one
     * body that its file names; where there are several, to none.
     */
    List<ObservedReport> of(ObservedReport line) {
        if (!line.identity().bodyKey().isEmpty()) {
            return reports.ofBody(line.identity().bodyKey());
        }
        List<ObservedReport> beside = reports.of(line.origin().source());
        List<String> named = beside.stream()
                .map(report -> report.identity().bodyKey())
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        return switch (named.size()) {
            case 0 -> beside;
            case 1 -> reports.ofBody(named.getFirst());
            default -> List.of(line);
        };
    }

    /** What must not change while these reports are counted. */
    static List<String> keys(Stream<ObservedReport> lines) {
        return lines.map(line -> line.identity().bodyKey()).distinct().toList();
    }
}
