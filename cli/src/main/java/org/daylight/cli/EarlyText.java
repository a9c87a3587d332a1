package org.daylight.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.daylight.reports.CellPath;
import org.daylight.reports.Forms;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;

/** The figures found in a report for 2008 to 2018, which has no tables of the national form. */
final class EarlyText {

    private EarlyText() {}

    /** One line per figure; empty when none was found. */
    static String of(Report report) {
        AlignedTable table = new AlignedTable(List.of());
        boolean any = false;
        for (String group : Forms.earlyGroups().keySet()) {
            for (String field : Forms.earlyGroups().getOrDefault(group, List.of())) {
                BigDecimal value = report.value(CellPath.early(group, field));
                if (value != null) {
                    any = true;
                    table.row(List.of(
                            CliMessages.text(
                                    "early.row",
                                    Wording.fixed("row.R13." + group, Locale.CHINESE),
                                    Wording.fixed("column.R13." + field, Locale.CHINESE)),
                            value.toPlainString()));
                }
            }
        }
        return any ? "\n" + CliMessages.text("early") + "\n" + table : "";
    }
}
