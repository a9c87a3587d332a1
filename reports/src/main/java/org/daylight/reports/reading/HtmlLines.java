package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daylight.reports.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Turns an HTML page into lines: blocks become lines of prose, rows of innermost tables become lines with cells. */
final class HtmlLines {

    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "noscript", "template", "svg", "select", "option", "textarea");
    private static final Set<String> ROW_GROUPS = Set.of("tbody", "thead", "tfoot");
    private static final Pattern SPAN = Pattern.compile("\\d{1,3}");
    private static final int DEEPEST = 400;

    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openLine = 1;

    private HtmlLines() {}

    static boolean looksLikeHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), 4_000)).toLowerCase(java.util.Locale.ROOT);
        return text.contains("</td>")
                || text.contains("</p>")
                || head.contains("<html")
                || head.contains("<!doctype html")
                || head.contains("<table")
                || head.contains("<div")
                || head.contains("<td")
                || head.contains("<p>")
                || head.contains("<p ");
    }

    static List<SourceLine> of(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        HtmlLines result = new HtmlLines();
        result.walk(page, 0);
        result.close();
        return result.lines;
    }

    private void walk(Node node, int depth) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                append(text);
            } else if (child instanceof Element element && !SILENT.contains(element.normalName())) {
                element(element, depth);
            }
        }
    }

    private void element(Element element, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        boolean block = element.isBlock() || element.normalName().equals("br");
        if (block) {
            close();
        }
        if (element.normalName().equals("table")) {
            table(element, depth);
        } else if (element.normalName().equals("img")) {
            lines.add(SourceLine.picture(new Place(lineOf(element))));
        } else {
            walk(element, depth + 1);
        }
        if (block) {
            close();
        }
    }

    private void append(TextNode text) {
        if (open.isEmpty()) {
            openLine = lineOf(text);
        }
        open.append(text.text());
    }

    private void close() {
        String text = open.toString().replace('\u00a0', ' ').strip();
        if (!text.isEmpty()) {
            lines.add(SourceLine.prose(openLine, text));
        }
        open.setLength(0);
    }

    /** Rows that hold no table of their own make a grid; the others only lay out the page. */
    private void table(Element table, int depth) {
        table.children().stream().filter(c -> c.normalName().equals("caption")).forEach(c -> element(c, depth + 1));
        Grid grid = new Grid();
        for (Element row : rows(table)) {
            if (row.selectFirst("table") == null && !isLayout(row)) {
                row(grid, row);
            } else {
                lines.addAll(grid.lines());
                grid = new Grid();
                walk(row, depth + 1);
                close();
            }
        }
        lines.addAll(grid.lines());
    }

    /** A single cell with paragraphs in it is a piece of the page and no row of a table. */
    private static boolean isLayout(Element row) {
        return row.childrenSize() == 1
                && row.child(0).childrenSize() > 1
                && row.select("p, div, br").size() > 1;
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (ROW_GROUPS.contains(child.normalName())) {
                rows.addAll(child.children());
            }
        }
        return rows;
    }

    private static void row(Grid grid, Element row) {
        grid.nextRow();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                grid.add(new Place(lineOf(cell)), text(cell), span(cell, "rowspan"), span(cell, "colspan"));
            }
        }
    }

    private static String text(Element cell) {
        return cell.text().replace('\u00a0', ' ').strip();
    }

    private static int span(Element cell, String direction) {
        String span = cell.attr(direction).strip();
        return SPAN.matcher(span).matches() ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    private static int lineOf(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }
}
