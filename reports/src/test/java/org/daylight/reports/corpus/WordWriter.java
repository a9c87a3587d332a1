package org.daylight.reports.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.daylight.reports.corpus.Block.Box;
import org.daylight.reports.corpus.Block.Kind;
import org.daylight.reports.corpus.Block.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a report as a Word document with real merged cells. */
final class WordWriter {

    /** Habits of authors of Word documents. */
    enum Style {
        PLAIN,
        RUNS_CUT,
        NUMBERED_HEADINGS,
        CONTENTS_AND_FOOTER
    }

    private final Style style;
    private final XWPFDocument document = new XWPFDocument();
    private BigInteger numbering = BigInteger.ZERO;
    private int[] widths = {};

    private WordWriter(Style style) {
        this.style = style;
    }

    static byte[] write(List<Block> blocks, Style style) {
        WordWriter writer = new WordWriter(style);
        try (XWPFDocument document = writer.document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            writer.fill(blocks);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(List<Block> blocks) {
        if (style == Style.NUMBERED_HEADINGS) {
            numbering = numbering();
        }
        if (style == Style.CONTENTS_AND_FOOTER) {
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("— 1 —");
            paragraph("目  录", Kind.TITLE);
            headings(blocks).forEach(heading -> paragraph(heading + "\t" + (heading.hashCode() & 7), Kind.TEXT));
        }
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph(paragraph.text(), paragraph.kind());
                case Block.Table table -> table(table.rows());
                case Block.Picture ignored -> document.createParagraph();
            }
        }
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Paragraph p && p.kind() == Kind.HEADING)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private BigInteger numbering() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal("%1、");
        XWPFNumbering numbers = document.createNumbering();
        return numbers.addNum(numbers.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
    }

    private void paragraph(String text, Kind kind) {
        XWPFParagraph paragraph = document.createParagraph();
        boolean numbered = style == Style.NUMBERED_HEADINGS && kind == Kind.HEADING;
        if (numbered) {
            paragraph.setNumID(numbering);
        }
        if (kind == Kind.TITLE) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        runs(paragraph, numbered ? text.substring(2) : text);
    }

    private void runs(XWPFParagraph paragraph, String text) {
        int step = style == Style.RUNS_CUT ? 5 : Math.max(1, text.length());
        for (int from = 0; from < text.length(); from += step) {
            XWPFRun run = paragraph.createRun();
            run.setFontSize(10);
            String[] lines =
                    text.substring(from, Math.min(text.length(), from + step)).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i], i == 0 ? 0 : run.getCTR().sizeOfTArray());
            }
        }
    }

    private void table(List<List<Box>> rows) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setWidth("100%");
        int columns = Placed.columns(rows);
        widths = widths(columns);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        int[] open = new int[columns];
        List<Box> owner = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            owner.add(new Box("", 1, 1));
        }
        for (List<Box> boxes : rows) {
            row(table.createRow(), boxes, open, owner);
        }
    }

    private static int[] widths(int columns) {
        int[] widths = new int[columns];
        java.util.Arrays.fill(widths, columns == 10 ? 680 : 9_000 / columns);
        if (columns == 10) {
            widths[0] = 900;
            widths[1] = 1_000;
            widths[2] = 2_340;
        }
        return widths;
    }

    private void row(XWPFTableRow row, List<Box> boxes, int[] open, List<Box> owner) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        int column = 0;
        int next = 0;
        while (column < open.length) {
            if (open[column] > 0) {
                Box above = owner.get(column);
                cell(row, new Box("", above.columns(), 1), column, STMerge.CONTINUE);
                column = spend(open, column, above.columns());
            } else if (next < boxes.size()) {
                Box box = boxes.get(next++);
                cell(row, box, column, box.rows() > 1 ? STMerge.RESTART : null);
                for (int c = column; c < column + box.columns(); c++) {
                    open[c] = box.rows() - 1;
                    owner.set(c, box);
                }
                column += box.columns();
            } else {
                break;
            }
        }
    }

    private static int spend(int[] open, int from, int columns) {
        for (int c = from; c < from + columns; c++) {
            open[c]--;
        }
        return from + columns;
    }

    private void cell(XWPFTableRow row, Box box, int column, STMerge.Enum merge) {
        XWPFTableCell cell = row.createCell();
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        int width = 0;
        for (int c = column; c < Math.min(widths.length, column + box.columns()); c++) {
            width += widths[c];
        }
        CTTblWidth wide = properties.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(BigInteger.valueOf(width));
        if (box.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columns()));
        }
        if (merge != null) {
            properties.addNewVMerge().setVal(merge);
        }
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        runs(paragraph, box.text());
    }
}
