package org.daylight.workbench.annualreport;

import java.util.List;
import org.daylight.annualreport.ObservedReport;

/** The bodies of one year, ranked by one figure. */
public record RankingView(int year, String indicator, ChartView chart, List<Line> lines) {

    public RankingView {
        lines = List.copyOf(lines);
    }

    /**
     * One body.
     *
     * @param name of the body, else the title of its report
     * @param rank empty where the figure is unknown
     * @param figures the other figures of the page, in the order of its heads
     * @param read how many cells of the form were found, of how many
     */
    public record Line(
            ObservedReport report, String name, String rank, String value, List<String> figures, String read) {}
}
