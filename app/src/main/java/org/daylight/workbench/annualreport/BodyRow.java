package org.daylight.workbench.annualreport;

import java.util.List;
import org.daylight.annualreport.ObservedBody;
import org.daylight.annualreport.ObservedReport;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A body in the overview.
 *
 * @param address where its years stand side by side; empty when the reports do not name the body
 * @param years its reports, one list for each year of the page
 */
public record BodyRow(String name, String address, List<List<ObservedReport>> years) {

    static BodyRow of(ObservedBody body, List<Integer> years) {
        List<List<ObservedReport>> cells = years.stream()
                .map(year -> body.reports().stream()
                        .filter(report -> report.identity().yearOrZero() == year)
                        .toList())
                .toList();
        return new BodyRow(body.name(), seriesOf(body.key()), cells);
    }

    static String seriesOf(String key) {
        return key.length() < 2
                ? ""
                : UriComponentsBuilder.fromPath("/workbench/observatory/series")
                        .queryParam("body", "{key}")
                        .encode()
                        .buildAndExpand(key)
                        .toUriString();
    }
}
