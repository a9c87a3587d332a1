package org.daylight.reports.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daylight.reports.Wording;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.writing.Sheet.Column;

/** A ranking as CSV and as xlsx. */
public final class RankingTable {

    private RankingTable() {}

    /** One report per row with every indicator and its rank within the year. */
    public static String csv(Ranking ranking) {
        return Csv.of(Sheets.overview(ranking));
    }

    /** The table of all reports, and one sheet of ranks for each year; the stream stays open. */
    public static void xlsx(Ranking ranking, OutputStream out) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheets.overview(ranking));
        ranking.years().forEach(year -> sheets.add(ranks(ranking, year)));
        Workbook.write(sheets, out);
    }

    private static Sheet ranks(Ranking ranking, int year) {
        String name = Wording.fixed("sheet.ranks", Locale.CHINESE).replace("{0}", Integer.toString(year));
        Sheet sheet = new Sheet(
                name,
                List.of(
                        Column.of("indicator", 24),
                        Column.of("unit", 8),
                        Column.of("rank", 8),
                        Column.of("agency", 30),
                        Column.of("value", 14),
                        Column.of("file", 30)),
                new ArrayList<>());
        for (Indicator indicator : Indicator.values()) {
            for (Ranking.Ranked ranked : ranking.by(indicator, year)) {
                sheet.row(
                        indicator.label(Locale.CHINESE),
                        indicator.unit().text(Locale.CHINESE),
                        ranked.rank(),
                        ranked.row().report().agency(),
                        ranked.value(),
                        ranked.row().report().origin().file());
            }
        }
        return sheet;
    }
}
