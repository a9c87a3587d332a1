package org.daylight.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.writing.RankingTable;
import org.daylight.reports.writing.ReportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a ranking goes: the terminal, JSON, CSV, xlsx. */
final class RankTargets {

    @Option(names = "--json", description = "输出JSON（print JSON）。")
    boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "写成CSV（write CSV）。")
    @Nullable
    Path csv;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "写成电子表格（write a workbook）。")
    @Nullable
    Path xlsx;

    @Option(
            names = "--by",
            paramLabel = "INDICATOR",
            description = "按某一指标排序，例如 disclosure_rate（order by an indicator）：${COMPLETION-CANDIDATES}",
            completionCandidates = RankTargets.Ids.class)
    @Nullable
    String by;

    /** The names of the indicators. */
    static final class Ids implements Iterable<String> {
        Ids() {}

        @Override
        public java.util.Iterator<String> iterator() {
            return java.util.Arrays.stream(Indicator.values())
                    .map(Indicator::id)
                    .iterator();
        }
    }

    /** Writes everything asked for; gives what went wrong, or null. */
    @Nullable
    IOException write(Ranking ranking, List<Reading.Refused> refused, PrintStream out) {
        try {
            TargetFile.text(csv, () -> RankingTable.csv(ranking), out);
            TargetFile.write(xlsx, stream -> RankingTable.xlsx(ranking, refused, stream), out);
        } catch (IOException unwritable) {
            return unwritable;
        }
        if (json) {
            out.println(ReportJson.write(ranking, refused));
        } else if (csv == null && xlsx == null) {
            out.print(RankingText.of(ranking, by));
        }
        return null;
    }
}
