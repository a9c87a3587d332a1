package org.daylight.workbench.annualreport;

import java.util.List;
import org.daylight.annualreport.ObservedBody;
import org.daylight.annualreport.ObservedReport;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A body in the overview.
 *
 * @param otherNames under which it published besides
 * @param address where its years stand side by side; empty when the reports do not name the body
 * @param years its reports, one list for each year of the page
 */
public record BodyRow(String name, List<String> otherNames, String address, List<Cell> years) {

    /** Reports of one year that find room in the overview. */
    private static final int ROOM = 4;

    /**
     * The reports of one year.
     *
     * @param more how many there are besides
     * @param list where all of them stand
     */
    public record Cell(List<ObservedReport> reports, int more, String list) {

        static Cell of(List<ObservedReport> reports, String key, int year) {
            List<ObservedReport> shown = reports.stream()
                    .limit(reports.size() > ROOM ? ROOM - 1 : ROOM)
                    .toList();
            String list = UriComponentsBuilder.fromPath("/workbench/observatory")
                    .queryParam("body", "{key}")
                    .queryParam("year", year)
                    .encode()
                    .buildAndExpand(key)
                    .toUriString();
            return new Cell(shown, reports.size() - shown.size(), list);
        }
    }

    static BodyRow of(ObservedBody body, List<Integer> years) {
        List<Cell> cells = years.stream()
                .map(year -> Cell.of(
                        body.reports().stream()
                                .filter(report -> report.identity().yearOrZero() == year)
                                .toList(),
                        body.key(),
                        year))
                .toList();
        return new BodyRow(body.key(), body.otherNames(), seriesOf(body.key()), cells);
    }

    static String seriesOf(String key) {
        return key.isEmpty()
                ? ""
                : UriComponentsBuilder.fromPath("/workbench/observatory/series")
                        .queryParam("body", "{key}")
                        .encode()
                        .buildAndExpand(key)
                        .toUriString();
    }
}
