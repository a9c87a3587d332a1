package org.daylight.workbench.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daylight.reports.Report;
import org.daylight.reports.Section;
import org.daylight.workbench.annualreport.FindingView.Source;
import org.daylight.workbench.annualreport.ProseView.Paragraph;

/** Draws the text of a report, each paragraph with the findings that speak of it. */
final class ProseDrawing {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private ProseDrawing() {}

    /** Which paragraph of the page a place in the source is. */
    static final class Index {

        private final List<Integer> lines = new ArrayList<>();
        private final List<Quotations> texts = new ArrayList<>();

        /**
         * The fragment of the paragraph that holds the words, or else of the one on the line; empty without either.
         *
         * @param ofCell whether the finding speaks of a cell, so that only words and no figure count as a quotation
         */
        String paragraph(Source source, boolean ofCell) {
            if (ofCell && !HAN.matcher(source.quote()).find()) {
                return "";
            }
            String onLine = "";
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i) == source.line()) {
                    boolean holds = texts.get(i).holds(source.quote());
                    onLine = onLine.isEmpty() || holds ? fragment(i) : onLine;
                    if (holds) {
                        return onLine;
                    }
                }
            }
            return ofCell ? "" : onLine;
        }
    }

    static Index index(Report report) {
        Index index = new Index();
        for (Section section : report.sections()) {
            for (Section.Line line : section.lines()) {
                if (!line.text().isBlank()) {
                    index.lines.add(line.place().line());
                    index.texts.add(new Quotations(line.text()));
                }
            }
        }
        return index;
    }

    private static String fragment(int paragraph) {
        return "p" + (paragraph + 1);
    }

    static List<ProseView> of(Report report, List<FindingView> findings) {
        List<ProseView> prose = new ArrayList<>();
        int paragraph = 0;
        for (Section section : report.sections()) {
            List<Paragraph> drawn = new ArrayList<>();
            for (Section.Line line : section.lines()) {
                if (!line.text().isBlank()) {
                    drawn.add(paragraph(fragment(paragraph++), line.text(), findings));
                }
            }
            prose.add(new ProseView("s" + (prose.size() + 1), section.heading(), drawn));
        }
        return prose;
    }

    private static Paragraph paragraph(String fragment, String text, List<FindingView> findings) {
        Quotations quotations = new Quotations(text.strip());
        List<FindingView> here = findings.stream()
                .filter(finding -> finding.sentence().equals(fragment))
                .toList();
        here.forEach(quotations::mark);
        return new Paragraph(fragment, quotations.pieces(), here);
    }
}
