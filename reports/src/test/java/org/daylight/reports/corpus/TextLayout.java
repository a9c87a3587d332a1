package org.daylight.reports.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.reports.corpus.Block.Box;
import org.daylight.reports.corpus.Block.Kind;
import org.daylight.reports.corpus.Block.Paragraph;

/** How a page looks after somebody turned it into text. */
enum TextLayout {
    PIPES_PADDED,
    PIPES_BARE,
    PIPES_LEADING,
    MARKDOWN,
    TABS,
    CELL_PER_LINE,
    CELL_PER_LINE_TIGHT,
    CELL_AND_PIPE,
    CELL_AND_PIPE_PADDED,
    ALTERNATING,
    INDENTED_CELLS,
    BLANKS,
    ONE_LINE,
    HEADS_BROKEN,
    FIXED_WIDTH,
    BOX_DRAWING;

    private static final int LABEL_WIDTH = 9;

    String text(List<Block> blocks) {
        StringBuilder page = new StringBuilder();
        boolean tall = this == CELL_PER_LINE;
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> page.append(paragraph(paragraph)).append(tall ? "\n\n" : "\n");
                case Block.Table table -> page.append(table(table.rows())).append('\n');
                case Block.Picture ignored -> page.append('\n');
            }
        }
        return this == ONE_LINE ? page.toString().lines().collect(Collectors.joining(" ")) : page.toString();
    }

    private String paragraph(Paragraph paragraph) {
        boolean indented = paragraph.kind() == Kind.TEXT && (this == PIPES_BARE || this == TABS);
        return indented ? "\u3000\u3000" + paragraph.text() : paragraph.text();
    }

    private String table(List<List<Box>> rows) {
        int width = rows.stream()
                .mapToInt(r -> r.stream().mapToInt(Box::columns).sum())
                .max()
                .orElse(0);
        String rowEnd = this == CELL_PER_LINE ? "\n\n" : "\n";
        if (this == MARKDOWN) {
            String rule = "|" + " --- |".repeat(width) + "\n";
            return row(rows.getFirst(), width) + "\n" + rule
                    + rows.stream().skip(1).map(r -> row(r, width)).collect(Collectors.joining("\n"));
        }
        return rows.stream().map(row -> row(row, width)).collect(Collectors.joining(rowEnd));
    }

    private String row(List<Box> row, int width) {
        List<String> cells = row.stream().map(Box::text).toList();
        int padding = Math.max(0, width - cells.size());
        return switch (this) {
            case PIPES_PADDED, ONE_LINE -> String.join(" | ", cells) + " |" + "|".repeat(padding);
            case PIPES_BARE -> String.join(" | ", cells);
            case PIPES_LEADING -> "| " + String.join(" | ", cells) + " |";
            case MARKDOWN -> "| " + String.join(" | ", cells) + " |" + "  |".repeat(padding);
            case TABS -> String.join("\t", cells);
            case CELL_PER_LINE -> String.join("\n\n", cells);
            case CELL_PER_LINE_TIGHT -> String.join("\n", cells);
            case CELL_AND_PIPE -> String.join(" |\n", cells) + " |" + (padding > 0 ? "\n" + "|".repeat(padding) : "");
            case CELL_AND_PIPE_PADDED -> String.join(" |\n", cells) + " |" + "|".repeat(padding);
            case ALTERNATING -> String.join("\n|\n", cells) + "\n|";
            case INDENTED_CELLS -> String.join(" |\n      ", cells);
            case BLANKS -> String.join("   ", cells);
            case HEADS_BROKEN -> cells.stream().map(TextLayout::broken).collect(Collectors.joining("\n"));
            case FIXED_WIDTH -> fixed(cells);
            case BOX_DRAWING -> "│" + String.join("│", cells) + "│";
        };
    }

    /** A head whose line break in the cell became a line break of the text. */
    private static String broken(String cell) {
        return cell.matches("商业企业|科研机构|法律服务机构|社会公益组织|结果维持|结果纠正|其他结果|尚未审结")
                ? cell.substring(0, 2) + "\n" + cell.substring(2)
                : cell;
    }

    /** Text of a PDF: labels wrapped, figures on the last line of the label. */
    private static String fixed(List<String> cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder last = new StringBuilder();
        for (String cell : cells) {
            String left = cell.strip();
            while (left.length() > LABEL_WIDTH && !left.matches("[-\\d.,]+.?元?")) {
                int width = width(left);
                lines.add(last + left.substring(0, width));
                last.setLength(0);
                left = left.substring(width);
            }
            last.append(last.isEmpty() ? "" : " ").append(left);
        }
        lines.add(last.toString());
        return String.join("\n", lines);
    }

    /** How much of a label fits its column; the sound behind a character is never cut. */
    private static int width(String label) {
        int sound = label.lastIndexOf('(', LABEL_WIDTH - 1);
        int end = sound < 0 ? -1 : label.indexOf(')', sound);
        boolean cut =
                end >= LABEL_WIDTH && label.substring(sound + 1, end).chars().allMatch(c -> c < 0x3000);
        return cut ? end + 1 : LABEL_WIDTH;
    }

    /** Whether blank cells leave no trace, so that only figures can stand in them. */
    boolean swallowsBlanks() {
        return switch (this) {
            case CELL_PER_LINE, CELL_PER_LINE_TIGHT, HEADS_BROKEN, BLANKS, FIXED_WIDTH, ALTERNATING, INDENTED_CELLS ->
                true;
            default -> false;
        };
    }
}
