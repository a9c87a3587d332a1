package org.daylight.reports.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.reading.Reading;

/** A ranking as CSV and as xlsx. */
public final class RankingTable {

    private RankingTable() {}

    /** One report per row with every indicator and its rank within the year. */
    public static String csv(Ranking ranking) {
        return Csv.of(RankingSheets.withRanks(ranking));
    }

    /** The table of all reports, and one sheet of ranks for each year; the stream stays open. */
    public static void xlsx(Ranking ranking, OutputStream out) throws IOException {
        xlsx(ranking, List.of(), out);
    }

    /** The same with a sheet of the files that hold no report. */
    public static void xlsx(Ranking ranking, List<Reading.Refused> refused, OutputStream out) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(RankingSheets.overview(ranking));
        ranking.years().forEach(year -> sheets.add(RankingSheets.ranks(ranking, year)));
        if (!refused.isEmpty()) {
            sheets.add(RankingSheets.refused(refused));
        }
        Workbook.write(sheets, out);
    }
}
