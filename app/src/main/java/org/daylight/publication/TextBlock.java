package org.daylight.publication;

import java.util.List;

/**
 * The parts of a text as people read it. A text is kept plain: one line is one paragraph. Headings are recognised by the
 * official levels (一、 then （一）), the addressee by the colon that ends the first line, the signature by the date in the
 * last line, a table by lines that begin with a vertical bar. So no markup can be wrong, and nothing has to be cleaned.
 */
public sealed interface TextBlock {

    /** A heading of level 2 (一、) or 3 (（一）). */
    record Heading(int level, String text) implements TextBlock {}

    /** An ordinary paragraph, indented by two characters. */
    record Paragraph(String text) implements TextBlock {}

    /** The addressee, flush left: 各街道办事处，区政府各部门：. */
    record Addressee(String text) implements TextBlock {}

    /** Who signed, and when: the last lines, flush right. */
    record Signature(List<String> lines) implements TextBlock {
        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /** A table; the first row heads the columns. */
    record Table(List<String> head, List<List<String>> rows) implements TextBlock {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    static List<TextBlock> of(String body) {
        return new TextReading(body).blocks();
    }
}
