package org.daylight.reports.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.daylight.reports.corpus.Block.Box;
import org.daylight.reports.corpus.Block.Kind;
import org.daylight.reports.corpus.Block.Paragraph;

/** Sets a report on pages: wrapped text, ruled tables with merged cells that break between pages, page numbers. */
final class PdfWriter {

    /** How the file was made. */
    enum Style {
        COLLECTION_FONT,
        PICTURE_FONT,
        REPEATED_HEADS
    }

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double MARGIN = 56;
    private static final double TEXT = 10.5;
    private static final double SMALL = 8;
    private static final int HEAD_ROWS = 3;

    private final Style style;
    private final PdfFonts fonts;
    private final List<StringBuilder> pages = new ArrayList<>();
    private double y;

    private PdfWriter(Style style) {
        this.style = style;
        this.fonts = new PdfFonts(style == Style.PICTURE_FONT);
        newPage();
    }

    static byte[] write(List<Block> blocks, Style style) {
        PdfWriter writer = new PdfWriter(style);
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> writer.paragraph(paragraph);
                case Block.Table table -> writer.table(table.rows());
                case Block.Picture ignored -> writer.y -= 120;
            }
        }
        try {
            return writer.file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] file() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDResources resources = new PDResources();
            List<PDPage> sheets = new ArrayList<>();
            for (StringBuilder content : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.getCOSObject().setItem(COSName.CONTENTS, PdfFonts.stream(content.toString()));
                page.setResources(resources);
                document.addPage(page);
                sheets.add(page);
            }
            resources.getCOSObject().setItem(COSName.FONT, fonts.dictionary());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void newPage() {
        pages.add(new StringBuilder());
        y = HEIGHT - MARGIN;
        say("- " + pages.size() + " -", WIDTH / 2 - 12, 30, SMALL);
    }

    private void say(String text, double x, double baseline, double size) {
        pages.getLast()
                .append(String.format(Locale.ROOT, "BT 1 0 0 1 %.2f %.2f Tm ", x, baseline))
                .append(fonts.show(text, size))
                .append("ET\n");
    }

    private static List<String> wrap(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            double used = 0;
            for (int character : part.codePoints().toArray()) {
                double more = PdfFonts.width(character) * size;
                if (used + more > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(character);
                used += more;
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private void paragraph(Paragraph paragraph) {
        boolean title = paragraph.kind() == Kind.TITLE;
        double size = title ? 16 : TEXT;
        String text = paragraph.kind() == Kind.TEXT ? "\u3000\u3000" + paragraph.text() : paragraph.text();
        for (String line : wrap(text, WIDTH - 2 * MARGIN, size)) {
            if (y < MARGIN + 20) {
                newPage();
            }
            double length =
                    line.codePoints().mapToDouble(c -> PdfFonts.width(c) * size).sum();
            y -= size * 1.7;
            say(line, title ? (WIDTH - length) / 2 : MARGIN, y, size);
        }
    }

    private void table(List<List<Box>> rows) {
        double[] edges = edges(rows);
        List<Placed> cells = Placed.of(rows);
        double[] heights = heights(rows.size(), cells, edges);
        int from = 0;
        y -= 10;
        while (from < rows.size()) {
            int to = from;
            double left = y - MARGIN;
            while (to < rows.size() && left - heights[to] >= 0) {
                left -= heights[to++];
            }
            if (to > from) {
                rows(cells, edges, heights, new int[] {from, to});
            }
            from = to;
            if (from < rows.size()) {
                newPage();
                if (style == Style.REPEATED_HEADS && rows.size() > 20 && from > HEAD_ROWS) {
                    rows(cells, edges, heights, new int[] {0, HEAD_ROWS});
                }
            }
        }
        y -= 6;
    }

    private void rows(List<Placed> cells, double[] edges, double[] heights, int[] range) {
        double[] tops = new double[range[1] + 1];
        tops[range[0]] = y;
        for (int r = range[0]; r < range[1]; r++) {
            tops[r + 1] = tops[r] - heights[r];
        }
        for (Placed cell : cells) {
            int first = Math.max(cell.row(), range[0]);
            int last = Math.min(cell.row() + cell.box().rows(), range[1]);
            if (first < last) {
                double left = edges[cell.column()];
                double right = edges[cell.column() + cell.box().columns()];
                boolean continued = cell.row() < range[0];
                box(continued ? "" : cell.box().text(), new double[] {left, right, tops[first], tops[last]});
            }
        }
        y = tops[range[1]];
    }

    private void box(String text, double[] frame) {
        double width = frame[1] - frame[0];
        pages.getLast()
                .append(String.format(
                        Locale.ROOT,
                        "0.5 w %.2f %.2f %.2f %.2f re S%n",
                        frame[0],
                        frame[3],
                        width,
                        frame[2] - frame[3]));
        List<String> lines = wrap(text, width - 4, SMALL);
        double baseline = (frame[2] + frame[3]) / 2 + lines.size() * SMALL * 0.6 - SMALL;
        for (String line : lines) {
            double length = line.codePoints()
                    .mapToDouble(c -> PdfFonts.width(c) * SMALL)
                    .sum();
            if (!line.isBlank()) {
                say(line, (frame[0] + frame[1] - length) / 2, baseline, SMALL);
            }
            baseline -= SMALL * 1.2;
        }
    }

    private static double[] edges(List<List<Box>> rows) {
        int columns = Placed.columns(rows);
        double[] weights = new double[columns];
        for (int c = 0; c < columns; c++) {
            weights[c] = columns == 10 && c == 2 ? 3.6 : columns == 10 && c == 0 ? 0.7 : 1;
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] edges = new double[columns + 1];
        edges[0] = MARGIN;
        for (int c = 0; c < columns; c++) {
            edges[c + 1] = edges[c] + (WIDTH - 2 * MARGIN) * weights[c] / sum;
        }
        return edges;
    }

    private static double[] heights(int rows, List<Placed> cells, double[] edges) {
        double[] heights = new double[rows];
        for (Placed cell : cells) {
            if (cell.box().rows() == 1) {
                double width = edges[cell.column() + cell.box().columns()] - edges[cell.column()];
                int lines = wrap(cell.box().text(), width - 4, SMALL).size();
                heights[cell.row()] = Math.max(heights[cell.row()], lines * SMALL * 1.2 + 6);
            }
        }
        return heights;
    }
}
