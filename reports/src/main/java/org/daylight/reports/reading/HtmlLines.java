package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final int DEEPEST = 400;

    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openLine = 1;

    private HtmlLines() {}

    static boolean looksLikeHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), 4_000)).toLowerCase(java.util.Locale.ROOT);
        return head.contains("<html")
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
        if (element.normalName().equals("tr") && element.selectFirst("table") == null) {
            row(element);
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

    private void row(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                String text = cell.text().replace('\u00a0', ' ').strip();
                cells.add(text);
                for (int i = 1; text.isEmpty() && i < span(cell); i++) {
                    cells.add("");
                }
            }
        }
        if (!cells.isEmpty()) {
            lines.add(new SourceLine(lineOf(row), String.join(" | ", cells), List.copyOf(cells)));
        }
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan").strip();
        return span.matches("\\d{1,2}") ? Integer.parseInt(span) : 1;
    }

    private static int lineOf(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }
}
