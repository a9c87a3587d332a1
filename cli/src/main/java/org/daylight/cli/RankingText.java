package org.daylight.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.daylight.reports.Severity;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Ranking;
import org.jspecify.annotations.Nullable;

/** Prints many reports for a terminal: one line each, year by year. */
final class RankingText {

    private static final List<Indicator> SHOWN = List.of(
            Indicator.RECEIVED,
            Indicator.CLOSED,
            Indicator.DISCLOSURE_RATE,
            Indicator.CARRY_RATE,
            Indicator.REVIEWS,
            Indicator.REVIEW_CORRECTION_RATE);

    private final Ranking ranking;
    private final StringBuilder text = new StringBuilder();

    private RankingText(Ranking ranking) {
        this.ranking = ranking;
    }

    /** The table in the order of bodies, or of an indicator that is named. */
    static String of(Ranking ranking, @Nullable Indicator by) {
        RankingText page = new RankingText(ranking);
        for (Integer year : ranking.years()) {
            page.text.append(CliMessages.text("rank.year", year)).append('\n');
            page.table(by == null ? page.ofYear(year) : page.ranked(by, year));
        }
        page.withoutYear();
        page.copies();
        return page.text.toString();
    }

    private List<Ranking.Row> ranked(Indicator indicator, int year) {
        return ranking.by(indicator, year).stream().map(Ranking.Ranked::row).toList();
    }

    private List<Ranking.Row> ofYear(int year) {
        return ranking.rows().stream()
                .filter(row -> Objects.equals(row.report().year(), year) && !row.isCopy())
                .toList();
    }

    private void table(List<Ranking.Row> rows) {
        List<String> head = new ArrayList<>(List.of(CliMessages.text("rank.body")));
        SHOWN.forEach(indicator ->
                head.add(indicator.label(Locale.CHINESE) + (indicator.unit() == Indicator.Unit.PERCENT ? "%" : "")));
        for (Severity severity : Severity.values()) {
            head.add(CliMessages.text("severity." + severity.id()));
        }
        head.add(CliMessages.text("rank.found"));
        head.add(CliMessages.text("rank.file"));
        AlignedTable table = new AlignedTable(head);
        rows.forEach(row -> table.row(line(row)));
        text.append(table).append('\n');
    }

    private static List<String> line(Ranking.Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(Objects.requireNonNullElseGet(row.report().agency(), () -> CliMessages.text("unnamed")));
        SHOWN.forEach(indicator -> cells.add(said(row.value(indicator))));
        for (Severity severity : Severity.values()) {
            cells.add(Integer.toString(row.count(severity)));
        }
        cells.add(row.reading().found() + "/" + row.reading().cells());
        cells.add(row.report().origin().file());
        return cells;
    }

    private static String said(@Nullable BigDecimal value) {
        return value == null ? CliMessages.text("blank") : value.toPlainString();
    }

    private void withoutYear() {
        List<Ranking.Row> rows = ranking.rows().stream()
                .filter(row -> row.report().year() == null)
                .toList();
        if (!rows.isEmpty()) {
            text.append(CliMessages.text("rank.no.year")).append('\n');
            table(rows);
        }
    }

    private void copies() {
        for (Ranking.Row row : ranking.rows()) {
            var copyOf = row.checked().copyOf();
            if (copyOf != null) {
                boolean sameBytes = row.report().origin().sameSource(copyOf);
                text.append(CliMessages.text(
                                sameBytes ? "rank.same.file" : "rank.copy",
                                row.report().origin().file(),
                                row.report().origin().ordinal(),
                                copyOf.file(),
                                copyOf.ordinal()))
                        .append('\n');
            }
        }
    }
}
