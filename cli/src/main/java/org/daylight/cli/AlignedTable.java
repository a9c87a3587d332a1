package org.daylight.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: the first column to the left, figures to the right, Chinese characters two places wide. */
final class AlignedTable {

    private final List<List<String>> rows = new ArrayList<>();

    AlignedTable(List<String> head) {
        row(head);
    }

    /** Adds a row; an empty one is ignored. */
    void row(List<String> cells) {
        if (!cells.isEmpty()) {
            rows.add(List.copyOf(cells));
        }
    }

    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(line(row, widths)).append('\n');
        }
        return text.toString();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            boolean words = i == 0 || isWords(row.get(i));
            line.append(i == 0 ? "" : "  ").append(words ? row.get(i) + padding : padding + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static boolean isWords(String cell) {
        return cell.codePoints().anyMatch(Character::isIdeographic);
    }

    private static int width(String cell) {
        return cell.codePoints().map(AlignedTable::width).sum();
    }

    private static int width(int codePoint) {
        boolean wide = Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x303f)
                || (codePoint >= 0xff00 && codePoint <= 0xff60)
                || codePoint == 0x201c
                || codePoint == 0x201d;
        return wide ? 2 : 1;
    }
}
