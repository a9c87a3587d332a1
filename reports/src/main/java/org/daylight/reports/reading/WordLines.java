package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daylight.reports.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Turns a Word document into lines: paragraphs with their automatic numbers, tables with merged cells, in the order of
 * the document. A line counts one paragraph or one table row.
 */
final class WordLines {

    private static final Set<String> WRAPPERS =
            Set.of("w:sdtcontent", "w:customxml", "w:smarttag", "w:ins", "w:moveto", "wx:sect", "wx:sub-section");
    private static final int DEEPEST = 60;
    private static final int WIDEST_GAP = 100;

    private final List<SourceLine> lines = new ArrayList<>();
    private final WordText words = new WordText();
    private final WordNumbering numbering;
    private final Set<String> contents;
    private int number;

    private WordLines(Document numbering, Document styles) {
        this.numbering = new WordNumbering(numbering, styles);
        this.contents = contentsStyles(styles);
    }

    /** Reads a zipped Word document, or says what else the zip is. */
    static Lines of(byte[] bytes, Budget budget) {
        return switch (ZipParts.open(bytes)) {
            case ZipParts.Opened.Other other -> new Lines.None(other.code());
            case ZipParts.Opened.Word word -> of(word.parts(), budget);
        };
    }

    private static Lines of(ZipParts parts, Budget budget) {
        String text = parts.text("word/document.xml").orElse("");
        String numbering = parts.text("word/numbering.xml").orElse("");
        String styles = parts.text("word/styles.xml").orElse("");
        budget.pieces(text, numbering, styles);
        Document document = xml(text);
        Element body = document.getElementsByTag("w:body").first();
        if (body == null) {
            return new Lines.None("WORD_BROKEN");
        }
        WordLines lines = new WordLines(xml(numbering), xml(styles));
        lines.blocks(body, 0);
        return Lines.of(lines.lines);
    }

    static boolean looksLikeWordXml(String text) {
        String head = text.substring(0, Math.min(text.length(), 3_000));
        return head.contains("<w:wordDocument") || head.contains("<pkg:package");
    }

    /** Reads a Word document saved as one XML file. */
    static Lines ofXml(String text) {
        Document document = xml(text);
        Element body = document.getElementsByTag("w:body").first();
        if (body == null) {
            return new Lines.None("WORD_BROKEN");
        }
        WordLines lines = new WordLines(document, document);
        lines.blocks(body, 0);
        return Lines.of(lines.lines);
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /** The styles of a table of contents, whose lines repeat the headings. */
    private static Set<String> contentsStyles(Document styles) {
        Set<String> contents = new HashSet<>();
        for (Element style : styles.getElementsByTag("w:style")) {
            for (Element name : style.getElementsByTag("w:name")) {
                if (name.attr("w:val").toLowerCase(Locale.ROOT).startsWith("toc ")) {
                    contents.add(style.attr("w:styleId"));
                }
            }
        }
        return contents;
    }

    private void blocks(Element parent, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element block : parent.children()) {
            String name = block.normalName();
            if (name.equals("w:p")) {
                paragraph(block, depth);
            } else if (name.equals("w:tbl")) {
                table(block, depth);
            } else if (WRAPPERS.contains(name) || (name.equals("w:sdt") && !isContents(block))) {
                blocks(block, depth + 1);
            }
        }
    }

    private static boolean isContents(Element control) {
        return control.children().stream()
                .filter(c -> c.normalName().equals("w:sdtpr"))
                .flatMap(c -> c.getElementsByTag("w:docpartgallery").stream())
                .anyMatch(g -> g.attr("w:val").equals("Table of Contents"));
    }

    private void paragraph(Element paragraph, int depth) {
        words.read(paragraph);
        String printed = numbering.next(paragraph) + words.text();
        List<Element> boxes = words.boxes();
        boolean picture = words.hasPicture();
        if (!isListedContents(paragraph)) {
            printed.lines().filter(l -> !l.isBlank()).forEach(l -> lines.add(SourceLine.prose(place(), l)));
        }
        if (picture) {
            lines.add(SourceLine.picture(place()));
        }
        boxes.forEach(box -> blocks(box, depth + 1));
    }

    private boolean isListedContents(Element paragraph) {
        return paragraph.children().stream()
                .filter(c -> c.normalName().equals("w:ppr"))
                .flatMap(c -> c.children().stream())
                .anyMatch(c -> c.normalName().equals("w:pstyle") && contents.contains(c.attr("w:val")));
    }

    private Place place() {
        return new Place(++number);
    }

    /** Rows that hold no table of their own make a grid; the others only lay out the page. */
    private void table(Element table, int depth) {
        words.closeFields();
        Grid grid = new Grid();
        for (Element row : inside(table, "w:tr")) {
            boolean layout = row.getElementsByTag("w:tbl").first() != null;
            if (layout) {
                lines.addAll(grid.lines());
                grid = new Grid();
                inside(row, "w:tc").forEach(cell -> blocks(cell, depth + 1));
            } else if (row.getElementsByTag("w:trpr").stream()
                    .noneMatch(p -> p.getElementsByTag("w:del").first() != null)) {
                row(grid, row);
            }
        }
        lines.addAll(grid.lines());
    }

    private void row(Grid grid, Element row) {
        grid.nextRow();
        grid.skip(whole(row, "w:gridbefore", 0));
        Place place = place();
        for (Element cell : inside(row, "w:tc")) {
            int columns = Math.max(1, whole(cell, "w:gridspan", 1));
            if (isContinued(cell)) {
                grid.extend(columns);
            } else {
                grid.add(place, text(cell), 1, columns);
            }
        }
    }

    /** Whether the cell only continues the one above it. */
    private static boolean isContinued(Element cell) {
        for (Element properties : inside(cell, "w:tcpr")) {
            for (Element property : properties.children()) {
                if (property.normalName().equals("w:vmerge")) {
                    return !property.attr("w:val").equals("restart");
                }
            }
        }
        return false;
    }

    private static int whole(Element parent, String name, int otherwise) {
        Element element = parent.getElementsByTag(name).first();
        String value = element == null ? "" : element.attr("w:val");
        return value.matches("\\d{1,3}") ? Math.min(WIDEST_GAP, Integer.parseInt(value)) : otherwise;
    }

    private String text(Element cell) {
        List<String> texts = new ArrayList<>();
        for (Element paragraph : inside(cell, "w:p")) {
            words.read(paragraph);
            String own = numbering.next(paragraph) + words.text();
            List<Element> boxes = words.boxes();
            texts.add(own.replace('\n', ' ').strip());
            boxes.forEach(box -> texts.add(text(box)));
        }
        return String.join(" ", texts).strip();
    }

    /** The children of a name, also those inside content controls and marked insertions. */
    private static List<Element> inside(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            if (child.normalName().equals(name)) {
                found.add(child);
            } else if (WRAPPERS.contains(child.normalName())
                    || child.normalName().equals("w:sdt")) {
                found.addAll(inside(child, name));
            }
        }
        return found;
    }
}
