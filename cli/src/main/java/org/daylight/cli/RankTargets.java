package org.daylight.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.writing.RankingTable;
import org.daylight.reports.writing.ReportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
            completionCandidates = Ids.class,
            converter = Named.class)
    @Nullable
    Indicator by;

    /** The names of the indicators. */
    static final class Ids implements Iterable<String> {
        Ids() {}

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Indicator.values()).map(Indicator::id).iterator();
        }
    }

    /** Finds an indicator by its name. */
    static final class Named implements ITypeConverter<Indicator> {
        Named() {}

        @Override
        public Indicator convert(String id) {
            return Arrays.stream(Indicator.values())
                    .filter(indicator -> indicator.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(CliMessages.text("rank.by.unknown", id)));
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
