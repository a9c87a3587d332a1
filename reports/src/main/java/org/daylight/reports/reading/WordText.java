package org.daylight.reports.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text people see in a paragraph of a Word document: insertions taken, deletions, hidden words, field codes, page
 * numbers and tables of contents left out. Text boxes and pictures met on the way are put aside.
 */
final class WordText {

    private static final int DEEPEST = 300;
    private static final Set<String> UNSEEN = Set.of(
            "w:del", "w:movefrom", "w:instrtext", "w:deltext", "w:ppr", "w:rpr", "mc:fallback", "w:tbl", "w:bindata");
    private static final Set<String> PICTURES = Set.of("pic:pic", "v:imagedata", "w:object");
    private static final List<String> FIELDS_LEFT_OUT = List.of("PAGE", "NUMPAGES", "SECTIONPAGES", "TOC");

    private final Deque<Field> fields = new ArrayDeque<>();
    private StringBuilder text = new StringBuilder();
    private List<Element> boxes = new ArrayList<>();
    private boolean picture;

    /** A field that has begun: its code, and whether its result is being passed. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;

        boolean isLeftOut() {
            String name = code.toString().strip().toUpperCase(Locale.ROOT);
            return FIELDS_LEFT_OUT.stream().anyMatch(name::startsWith);
        }
    }

    /** Reads on in one paragraph; fields may reach over several. */
    void read(Element paragraph) {
        text = new StringBuilder();
        boxes = new ArrayList<>();
        picture = false;
        walk(paragraph, 0);
    }

    /** Gives up fields that were begun and never ended, so that they swallow no table. */
    void closeFields() {
        fields.clear();
    }

    String text() {
        return text.toString();
    }

    /** Text boxes anchored in the paragraph. */
    List<Element> boxes() {
        return boxes;
    }

    boolean hasPicture() {
        return picture;
    }

    private void walk(Element element, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : element.children()) {
            String name = child.normalName();
            switch (name) {
                case "w:t" -> append(child);
                case "w:tab", "w:ptab" -> text.append(' ');
                case "w:br", "w:cr" -> text.append('\n');
                case "w:nobreakhyphen" -> text.append('-');
                case "w:txbxcontent" -> boxes.add(child);
                case "w:fldchar" -> field(child.attr("w:fldCharType"));
                case "w:instrtext" -> code(child);
                default -> inner(child, name, depth);
            }
        }
    }

    private void inner(Element child, String name, int depth) {
        picture |= PICTURES.contains(name);
        boolean unseen = UNSEEN.contains(name)
                || (name.equals("w:r") && isHidden(child))
                || (name.equals("w:fldsimple") && isLeftOut(child.attr("w:instr")));
        if (!unseen) {
            walk(child, depth + 1);
        }
    }

    private static boolean isLeftOut(String code) {
        return FIELDS_LEFT_OUT.stream().anyMatch(code.strip().toUpperCase(Locale.ROOT)::startsWith);
    }

    private static boolean isHidden(Element run) {
        for (Element properties : run.children()) {
            if (properties.normalName().equals("w:rpr")) {
                return properties.children().stream()
                        .anyMatch(p -> p.normalName().equals("w:vanish")
                                && !Set.of("0", "false").contains(p.attr("w:val")));
            }
        }
        return false;
    }

    private void append(Element letters) {
        boolean leftOut = fields.stream().anyMatch(f -> f.result && f.isLeftOut());
        boolean code = !fields.isEmpty() && !fields.peek().result;
        if (leftOut || code) {
            return;
        }
        for (Node node : letters.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
    }

    private void code(Element instruction) {
        if (!fields.isEmpty()) {
            fields.peek().code.append(instruction.wholeText());
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().result = true;
                }
            }
            case "end" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                }
            }
            default -> {}
        }
    }
}
