package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daylight.reports.reading.PdfGlyphs.Glyph;

/** Letters put together into printed lines. */
final class PdfText {

    private static final double SAME_LINE = 0.5;
    private static final double BLANK = 0.4;
    /** A blank between Latin letters or digits. */
    private static final double NARROW = 0.18;

    private static final double WIDE = 1.6;

    /**
     * One printed line.
     *
     * @param text its words; a wide gap is two blanks
     * @param left left edge
     * @param right right edge
     * @param y base line
     * @param size size of its largest letters
     */
    record Printed(String text, double left, double right, double y, double size) {

        boolean hasGaps() {
            return text.contains("  ");
        }
    }

    private PdfText() {}

    static List<Printed> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        List<Printed> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            boolean below = !line.isEmpty()
                    && glyph.y() - line.getLast().y()
                            > SAME_LINE * Math.min(glyph.size(), line.getLast().size());
            if (below) {
                lines.add(line(line));
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static Printed line(List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        StringBuilder text = new StringBuilder();
        double right = glyphs.getFirst().x();
        double size = 0;
        for (Glyph glyph : glyphs) {
            double gap = glyph.x() - right;
            boolean letters = isLatin(text, glyph);
            if (!text.isEmpty() && gap > (letters ? NARROW : BLANK) * glyph.size()) {
                text.append(gap > WIDE * glyph.size() ? "  " : " ");
            }
            text.append(glyph.text());
            right = Math.max(right, glyph.right());
            size = Math.max(size, glyph.size());
        }
        return new Printed(
                text.toString(), glyphs.getFirst().x(), right, glyphs.getFirst().y(), size);
    }

    private static boolean isLatin(StringBuilder before, Glyph glyph) {
        return !before.isEmpty()
                && before.charAt(before.length() - 1) < 0x80
                && glyph.text().charAt(0) < 0x80;
    }

    /** The text of a cell: its lines without a break, as labels and figures are only wrapped. */
    static String cell(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        lines(glyphs).forEach(line -> text.append(line.text()));
        return text.toString();
    }
}
