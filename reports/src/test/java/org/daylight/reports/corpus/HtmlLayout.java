package org.daylight.reports.corpus;

import java.util.List;
import java.util.stream.Collectors;
import org.daylight.reports.corpus.Block.Box;
import org.daylight.reports.corpus.Block.Kind;
import org.daylight.reports.corpus.Block.Paragraph;

/** How sites print a report as a page. */
enum HtmlLayout {
    PLAIN,
    SPANS,
    WORD,
    WHOLE_PAGE_IN_TABLE,
    CELLS_WITH_BREAKS,
    HEAD_CELLS,
    PARAGRAPH_BREAKS,
    PRINT;

    String page(List<Block> blocks, String charset) {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> body.append(paragraph(paragraph)).append('\n');
                case Block.Table table -> body.append(table(table.rows())).append('\n');
                case Block.Picture ignored -> body.append("<p><img src=\"table.png\" alt=\"\"></p>\n");
            }
        }
        String content = this == WHOLE_PAGE_IN_TABLE
                ? "<table width=\"100%\"><tr><td>首页</td><td>政务公开</td></tr><tr><td colspan=\"2\">" + body
                        + "</td></tr></table>"
                : "<div class=\"article\" id=\"zoom\">" + body + "</div>";
        return "<!DOCTYPE html>\n<html><head><meta charset=\"" + charset + "\"><title>政府信息公开年报</title><style>" + style()
                + "</style><script>var clicks = 12;</script></head><body>\n" + content + "\n</body></html>\n";
    }

    private String style() {
        return this == PRINT
                ? "body{font-family:'Noto Serif CJK SC';font-size:11pt}table{border-collapse:collapse;width:100%;font-size:8pt}"
                        + "td{border:1px solid #000;text-align:center;padding:2px}h1{text-align:center;font-size:18pt}"
                        + "p{text-indent:2em;line-height:1.8}"
                : ".article{line-height:2}";
    }

    private String paragraph(Paragraph paragraph) {
        String text =
                paragraph.text().replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
        if (paragraph.kind() == Kind.TITLE && (this == PRINT || this == PLAIN)) {
            return "<h1>" + text + "</h1>";
        }
        return switch (this) {
            case WORD ->
                "<p class=\"MsoNormal\" style=\"text-indent:32pt\"><span style=\"font-family:仿宋_GB2312\">"
                        + halves(text) + "</span><o:p></o:p></p>";
            case PARAGRAPH_BREAKS -> "&nbsp;&nbsp;&nbsp;&nbsp;" + text + "<br>";
            case SPANS -> "<p>&emsp;&emsp;<span>" + text + "</span></p>";
            default -> "<p>" + text + "</p>";
        };
    }

    private static String halves(String text) {
        int middle = text.length() / 2;
        boolean safe = text.length() > 8 && !text.contains("<") && !text.contains("&");
        return safe ? text.substring(0, middle) + "</span><span lang=\"EN-US\">" + text.substring(middle) : text;
    }

    private String table(List<List<Box>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(this::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table border=\"1\"><tbody>\n", "\n</tbody></table>"));
    }

    private String cell(Box box) {
        String spans = (box.columns() > 1 ? " colspan=\"" + box.columns() + "\"" : "")
                + (box.rows() > 1 ? " rowspan=\"" + box.rows() + "\"" : "");
        boolean figure = box.text().matches("[\\s\\d+.,-]*");
        String tag = this == HEAD_CELLS && !figure ? "th" : "td";
        return "<" + tag + spans + ">" + inner(box.text()) + "</" + tag + ">";
    }

    private String inner(String text) {
        if (text.isBlank()) {
            return this == PRINT ? "" : "<p>&nbsp;</p>";
        }
        int middle = Math.min(2, text.length() - 1);
        return switch (this) {
            case WORD ->
                "<p class=\"MsoNormal\" align=\"center\"><span>" + text.substring(0, middle)
                        + "</span><font face=\"宋体\">" + text.substring(middle) + "</font><o:p></o:p></p>";
            case CELLS_WITH_BREAKS ->
                text.length() > 3 && !text.matches(".*\\p{Nd}.*")
                        ? text.substring(0, 2) + "<br>" + text.substring(2)
                        : text;
            case SPANS -> "<p><span>" + text + "</span></p>";
            default -> text;
        };
    }
}
