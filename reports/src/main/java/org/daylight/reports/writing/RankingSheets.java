package org.daylight.reports.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daylight.reports.Report;
import org.daylight.reports.Severity;
import org.daylight.reports.Wording;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.writing.Sheet.Column;
import org.jspecify.annotations.Nullable;

/** The tables of many reports: one per row with every indicator, and the ranks of a year. */
final class RankingSheets {

    private static final Locale CHINESE = Locale.CHINESE;

    private RankingSheets() {}

    /** One report per row: who, how well read, what was found, every indicator. */
    static Sheet overview(Ranking ranking) {
        return table(ranking, null);
    }

    /** The same, each indicator with its rank within the year. */
    static Sheet withRanks(Ranking ranking) {
        return table(ranking, new RanksOfRows(ranking));
    }

    private static Sheet table(Ranking ranking, @Nullable RanksOfRows ranks) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("year", 7),
                Column.of("agency", 22),
                Column.of("title", 40),
                Column.of("format", 14),
                Column.of("complete", 8),
                Column.of("cells.form", 10),
                Column.of("found", 10),
                Column.of("certain", 10),
                Column.of("warnings", 10),
                Column.of("errors", 8),
                Column.of("doubts", 8),
                Column.of("notes", 8),
                Column.of("copy", 20)));
        for (Indicator indicator : Indicator.values()) {
            columns.add(new Column(title(indicator), 12));
            if (ranks != null) {
                columns.add(new Column(indicator.label(CHINESE) + Wording.fixed("sheet.column.rank", CHINESE), 8));
            }
        }
        columns.add(Column.of("file", 30));
        columns.add(Column.of("sha256", 30));
        Sheet sheet = new Sheet(Wording.fixed("sheet.overview", CHINESE), List.copyOf(columns), new ArrayList<>());
        ranking.rows().forEach(row -> sheet.rows().add(row(row, ranks)));
        return sheet;
    }

    private static String title(Indicator indicator) {
        return indicator.label(CHINESE) + "（" + indicator.unit().text(CHINESE) + "）";
    }

    private static List<@Nullable Object> row(Ranking.Row row, @Nullable RanksOfRows ranks) {
        Report report = row.report();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(report.year());
        values.add(report.agency());
        values.add(report.title());
        values.add(Datums.format(report.format()));
        values.add(Wording.fixed(report.complete() ? "complete" : "incomplete", CHINESE));
        values.add(row.reading().cells());
        values.add(row.reading().found());
        values.add(row.reading().certain());
        values.add(row.reading().warnings());
        for (Severity severity : Severity.values()) {
            values.add(row.count(severity));
        }
        values.add(copy(row.checked().copyOf()));
        for (Indicator indicator : Indicator.values()) {
            values.add(row.value(indicator));
            if (ranks != null) {
                values.add(ranks.of(row, indicator));
            }
        }
        values.add(report.origin().file());
        values.add(report.origin().sha256());
        return values;
    }

    private static @Nullable String copy(Report.@Nullable Origin copyOf) {
        return copyOf == null ? null : copyOf.file() + " (" + copyOf.ordinal() + ")";
    }

    /** Every indicator of a year with the bodies in the order of their values. */
    static Sheet ranks(Ranking ranking, int year) {
        String name = Wording.of("sheet.ranks", year).text(CHINESE);
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
                        indicator.label(CHINESE),
                        indicator.unit().text(CHINESE),
                        ranked.rank(),
                        ranked.row().report().agency(),
                        ranked.value(),
                        ranked.row().report().origin().file());
            }
        }
        return sheet;
    }

    /** The files that hold no report, each with its reason. */
    static Sheet refused(List<Reading.Refused> refused) {
        Sheet sheet = Sheet.named("refused", Column.of("file", 40), Column.of("code", 16), Column.of("message", 60));
        refused.forEach(no -> sheet.row(no.source(), no.code(), no.wording().text(CHINESE)));
        return sheet;
    }
}
