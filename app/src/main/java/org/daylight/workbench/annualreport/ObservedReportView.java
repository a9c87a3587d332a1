package org.daylight.workbench.annualreport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One report of an imported file: its tables, and beside them what was found. */
public record ObservedReportView(
        String fragment,
        String title,
        Facts facts,
        List<TableView> tables,
        List<FindingView> findings,
        List<FindingView> warnings) {

    /**
     * What kind of report it is.
     *
     * @param format name of the national form
     * @param copyOf ordinal of the earlier report with the same figures; null when there is none
     */
    public record Facts(
            int ordinal,
            String format,
            boolean complete,
            int firstLine,
            int lastLine,
            @Nullable Integer copyOf) {}

    /** How many findings carry a mark. */
    public long count(String mark) {
        return findings.stream().filter(finding -> finding.mark().equals(mark)).count();
    }
}
