package org.daylight.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.daylight.reports.SampleTables.Box;

/** How cells are separated: the layouts of published pages. */
enum Layout {
    PIPES_PADDED,
    PIPES_BARE,
    LEADING_PIPE,
    TABS,
    CELL_PER_LINE,
    CELL_PER_LINE_TIGHT,
    CELL_AND_PIPE,
    CELL_AND_PIPE_PADDED_IN_LINE,
    CELL_AND_PIPE_BARE,
    ALTERNATING,
    INDENTED_CELLS,
    BLANK_SEPARATED,
    SINGLE_LINE,
    SINGLE_LINE_BLANKS,
    HTML_SPANS,
    HTML_WORD;

    boolean isHtml() {
        return this == HTML_SPANS || this == HTML_WORD;
    }

    String table(List<List<Box>> rows) {
        if (isHtml()) {
            return rows.stream().map(this::htmlRow).collect(Collectors.joining("\n", "<table>\n", "\n</table>\n"));
        }
        int width = rows.stream()
                .mapToInt(r -> r.stream().mapToInt(Box::columns).sum())
                .max()
                .orElse(0);
        return rows.stream().map(row -> textRow(row, width)).collect(Collectors.joining("\n", "", "\n"));
    }

    private String textRow(List<Box> row, int width) {
        List<String> cells = row.stream().map(Box::text).toList();
        int padding = Math.max(0, width - cells.size());
        return switch (this) {
            case PIPES_PADDED, SINGLE_LINE -> String.join(" | ", cells) + " |" + "|".repeat(padding);
            case PIPES_BARE -> String.join(" | ", cells);
            case LEADING_PIPE -> "| " + String.join(" | ", cells) + " |";
            case TABS -> String.join("\t", cells);
            case CELL_PER_LINE -> String.join("\n\n", cells) + "\n";
            case CELL_PER_LINE_TIGHT -> String.join("\n", cells);
            case CELL_AND_PIPE -> String.join(" |\n", cells) + " |" + (padding > 0 ? "\n" + "|".repeat(padding) : "");
            case CELL_AND_PIPE_PADDED_IN_LINE -> String.join(" |\n", cells) + " |" + "|".repeat(padding);
            case CELL_AND_PIPE_BARE -> String.join(" |\n", cells) + " |";
            case ALTERNATING -> String.join("\n|\n", cells) + "\n|";
            case INDENTED_CELLS -> String.join(" |\n      ", cells);
            case BLANK_SEPARATED, SINGLE_LINE_BLANKS -> String.join("  ", cells);
            case HTML_SPANS, HTML_WORD -> throw new IllegalStateException();
        };
    }

    private String htmlRow(List<Box> row) {
        return row.stream().map(this::htmlCell).collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String htmlCell(Box box) {
        String spans = (box.columns() > 1 ? " colspan=\"" + box.columns() + "\"" : "")
                + (box.rows() > 1 ? " rowspan=\"" + box.rows() + "\"" : "");
        return "<td" + spans + ">" + inner(box.text()) + "</td>";
    }

    private String inner(String text) {
        String shown = text.isBlank() ? "&nbsp;" : text;
        if (this == HTML_SPANS || shown.length() < 3) {
            return "<p>" + shown + "</p>";
        }
        return "<p class=\"MsoNormal\"><span>" + shown.substring(0, 2) + "</span><font face=\"x\">" + shown.substring(2)
                + "</font><o:p></o:p></p>";
    }
}
