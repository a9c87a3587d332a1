package org.daylight.cli;

import java.math.BigDecimal;
import org.daylight.reports.comparing.Passage;
import org.daylight.reports.comparing.ProseComparison;
import org.daylight.reports.comparing.Repetition;
import org.jspecify.annotations.Nullable;

/** Prints a comparison of prose for a terminal: what went stands in [- -], what came in {+ +}. */
final class ProseText {

    private final StringBuilder text = new StringBuilder();

    private ProseText() {}

    static String of(ProseComparison prose) {
        ProseText page = new ProseText();
        page.line("");
        page.line(CliMessages.text("prose.heading"));
        page.line(share("prose.share", prose.repetition()));
        for (ProseComparison.SectionPair section : prose.sections()) {
            page.section(section);
        }
        page.figures(prose);
        return page.text.toString();
    }

    private static String share(String key, Repetition repetition) {
        return CliMessages.text(
                key, said(repetition.share()), said(repetition.shareWithoutFixed()), repetition.letters());
    }

    private static String said(@Nullable BigDecimal share) {
        return share == null ? CliMessages.text("blank") : share.toPlainString() + "%";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void section(ProseComparison.SectionPair section) {
        if (section.passages().isEmpty()) {
            return;
        }
        line("");
        String heading = section.heading().isEmpty() ? CliMessages.text("prose.preamble") : section.heading();
        line(heading + share("prose.section.share", section.repetition()));
        section.passages().forEach(this::passage);
    }

    private void passage(Passage passage) {
        Passage.Extract left = passage.left();
        Passage.Extract right = passage.right();
        String where = right != null
                ? CliMessages.text("prose.right", right.place().line())
                : CliMessages.text("prose.left", left == null ? 0 : left.place().line());
        String moved = passage.moved() && left != null
                ? CliMessages.text("prose.moved", left.section(), left.place().line())
                : "";
        String kind = CliMessages.text("prose." + passage.kind().id());
        line("［" + kind + "］" + where + moved + "　"
                + (passage.kind() == Passage.Kind.SAME ? brief(right) : marked(passage)));
    }

    private static String brief(Passage.@Nullable Extract extract) {
        String words = extract == null ? "" : extract.text().strip();
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }

    private static String marked(Passage passage) {
        StringBuilder words = new StringBuilder();
        boolean both = passage.kind() == Passage.Kind.CHANGED;
        for (Passage.Span span : passage.spans()) {
            switch (span.change()) {
                case SAME -> words.append(span.text());
                case REMOVED -> words.append(both ? "[-" + span.text() + "-]" : span.text());
                case ADDED -> words.append(both ? "{+" + span.text() + "+}" : span.text());
            }
        }
        return words.toString().strip();
    }

    private void figures(ProseComparison prose) {
        if (prose.figures().isEmpty()) {
            return;
        }
        line("");
        line(CliMessages.text("prose.figures"));
        AlignedTable table = new AlignedTable(java.util.List.of());
        prose.figures()
                .forEach(figure -> table.row(java.util.List.of(
                        CliMessages.text("prose.right", figure.right().line()),
                        figure.before(),
                        "→",
                        figure.after(),
                        figure.sentence().strip())));
        text.append(table);
    }
}
