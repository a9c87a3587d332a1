package org.daylight.workbench.annualreport;

import java.util.List;

/** One part of the report's text with what was found in its sentences. */
public record ProseView(String fragment, String heading, List<Paragraph> paragraphs) {

    public ProseView {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * One paragraph.
     *
     * @param findings those that speak of it, to be shown beside it
     */
    public record Paragraph(String fragment, List<Piece> pieces, List<FindingView> findings) {

        public Paragraph {
            pieces = List.copyOf(pieces);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A stretch of text.
     *
     * @param mark class of the finding that quotes it, empty for plain text
     * @param link the finding
     */
    public record Piece(String text, String mark, String link) {}
}
