package org.daylight.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads a text of Word for revisions that nobody accepted, and for words and drawings that are not shown. */
final class WordText {

    private static final Set<String> REVISIONS =
            Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange");

    /** What a run may hold for its reader. */
    private static final Set<String> CONTENT =
            Set.of("t", "instrText", "sym", "drawing", "pict", "object", "footnoteReference", "endnoteReference");

    private final XmlSteps xml;
    private final String place;
    private final Findings findings;
    private final WordStyles styles;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int changes;
    private boolean mark;

    /** A table, cell, paragraph, run or text box, with what the ones around it give to it. */
    private static final class Frame {
        private final String element;
        private String table = "";
        private String paragraph = "";
        private String words = "";
        private boolean hidden;
        private boolean shaded;
        private final Map<String, String> own = new HashMap<>();

        private Frame(String element) {
            this.element = element;
        }

        private WordStyles.Levels levels() {
            return new WordStyles.Levels(table, paragraph, words);
        }
    }

    WordText(XmlSteps xml, String place, Findings findings, WordStyles styles) {
        this.xml = xml;
        this.place = place;
        this.findings = findings;
        this.styles = styles;
        this.frames.push(new Frame(""));
    }

    void read() throws XMLStreamException {
        for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
            if (kind == XMLStreamConstants.START_ELEMENT) {
                opened(xml.element());
            } else if (kind == XMLStreamConstants.END_ELEMENT) {
                closed(xml.element());
            }
        }
    }

    private void opened(String element) throws XMLStreamException {
        changes += element.endsWith("PrChange") ? 1 : 0;
        mark |= element.equals("rPr") && top().element.equals("p");
        switch (element) {
            case "tbl", "tc", "p", "r", "txbxContent" -> frames.push(within(top(), element));
            default -> {
                if (changes == 0 && !mark) {
                    format(element);
                }
            }
        }
        told(element);
    }

    private void closed(String element) {
        changes -= element.endsWith("PrChange") ? 1 : 0;
        mark &= !element.equals("rPr");
        if (frames.size() > 1 && top().element.equals(element)) {
            frames.pop();
        }
    }

    private Frame top() {
        return frames.element();
    }

    /** What stands in a hidden run is hidden with it; a text box begins anew with its styles and has its own ground. */
    private Frame within(Frame outer, String element) {
        Frame inner = new Frame(element);
        boolean box = element.equals("txbxContent");
        inner.hidden = outer.hidden || hides(outer);
        inner.shaded = outer.shaded || box;
        inner.table = box ? "" : outer.table;
        inner.paragraph = box ? "" : outer.paragraph;
        switch (element) {
            case "tbl" -> inner.table = styles.defaultOf("table");
            case "p" -> inner.paragraph = styles.defaultOf("paragraph");
            case "r" -> inner.words = styles.defaultOf("character");
            default -> {
                // has no style of its own
            }
        }
        return inner;
    }

    private boolean hides(Frame frame) {
        return frame.element.equals("r") && styles.hide(frame.levels(), frame.own);
    }

    private void format(String element) {
        Frame frame = top();
        switch (element) {
            case "tblStyle" -> frame.table = xml.attribute("val");
            case "pStyle" -> frame.paragraph = xml.attribute("val");
            case "rStyle" -> frame.words = xml.attribute("val");
            case "shd", "highlight" ->
                frame.shaded = WordStyles.shades(xml) || (frame.shaded && !WordStyles.whitens(xml));
            default -> {
                if (frame.element.equals("r")) {
                    WordStyles.note(xml, frame.own);
                }
            }
        }
    }

    /** Only words that hide are told; the hidden end of a paragraph is layout. */
    private void told(String element) throws XMLStreamException {
        if (REVISIONS.contains(element) || element.endsWith("PrChange")) {
            findings.add(FindingKind.TRACKED_CHANGE, place, xml.attribute("author"));
        } else if (CONTENT.contains(element) && (top().hidden || hides(top()))) {
            findings.add(FindingKind.HIDDEN_TEXT, place);
        } else if (element.equals("docPr") && xml.says("hidden")) {
            findings.add(FindingKind.HIDDEN_TEXT, place);
        } else if (element.equals("t") && top().element.equals("r") && isFaint(top()) && isWritten()) {
            findings.add(FindingKind.FAINT_TEXT, place);
        }
    }

    private boolean isWritten() throws XMLStreamException {
        return !xml.textWithin().isEmpty();
    }

    /** White words are told only where nothing gives them a ground to be read on. */
    private boolean isFaint(Frame frame) {
        return styles.areTiny(frame.levels(), frame.own)
                || (!isShaded(frame) && styles.areWhite(frame.levels(), frame.own));
    }

    private boolean isShaded(Frame frame) {
        return frame.shaded
                || styles.shades(frame.table)
                || styles.shades(frame.paragraph)
                || styles.shades(frame.words);
    }
}
