package org.daylight.reports.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/**
 * A sheet of official paper (GB/T 9704-2012): A4, type area 156 mm by 225 mm, 22 lines of 3号仿宋 a page, page numbers
 * of 4号 with a dash on each side, on odd pages to the right and on even pages to the left.
 */
final class LetterPaper implements AutoCloseable {

    /** The faces of an official document with their sizes in points. */
    enum Face {
        TITLE("方正小标宋简体", 22),
        HEADING("黑体", 16),
        SUBHEADING("楷体_GB2312", 16),
        BODY("仿宋_GB2312", 16),
        PAGE_NUMBER("宋体", 14);

        private final String font;
        private final int points;

        Face(String font, int points) {
            this.font = font;
            this.points = points;
        }
    }

    private static final double LINE_PITCH = 28.95;
    /** The width of one character of the body in twentieths of a point. */
    private static final long CHARACTER = 320;

    private final XWPFDocument document = new XWPFDocument();

    LetterPaper(String title, LocalDate dated) {
        page();
        document.getSettings().setEvenAndOddHeadings(true);
        pageNumber(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        pageNumber(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title.replace("\n", ""));
        properties.setCreator("");
        properties.setCreated(
                Optional.of(Date.from(dated.atStartOfDay(ZoneOffset.ofHours(8)).toInstant())));
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setBottom(twips(35));
        margins.setHeader(twips(15));
        margins.setFooter(twips(24));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440));
    }

    private static void pageNumber(XWPFFooter footer, ParagraphAlignment side) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        if (side == ParagraphAlignment.RIGHT) {
            paragraph.setIndentationRight(280);
        } else {
            paragraph.setIndentationLeft(280);
        }
        write(paragraph, Face.PAGE_NUMBER, "— ");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        XWPFRun number = new XWPFRun(field.addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
        dress(number, Face.PAGE_NUMBER);
        number.setText("1");
        write(paragraph, Face.PAGE_NUMBER, " —");
    }

    /** The title, centred, its lines broken by sense, with an empty line after it. */
    void title(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(36, LineSpacingRule.EXACT);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            XWPFRun run = write(paragraph, Face.TITLE, lines.get(i));
            if (i < lines.size() - 1) {
                run.addBreak();
            }
        }
        paragraph(ParagraphAlignment.LEFT);
    }

    /** A line that begins at the margin. */
    void flush(String text) {
        write(paragraph(ParagraphAlignment.LEFT), Face.BODY, text);
    }

    /** A paragraph, its first line two characters in. */
    void indented(Face face, String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(200));
        indent.setFirstLine(BigInteger.valueOf(2 * CHARACTER));
        paragraph.setKeepNext(face != Face.BODY);
        write(paragraph, face, text);
    }

    /** A line that ends so many characters before the right margin. */
    void toTheRight(String text, int characters) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT);
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setRightChars(BigInteger.valueOf(100L * characters));
        indent.setRight(BigInteger.valueOf(characters * CHARACTER));
        write(paragraph, Face.BODY, text);
    }

    void emptyLine() {
        write(paragraph(ParagraphAlignment.LEFT), Face.BODY, "");
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(LINE_PITCH, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static XWPFRun write(XWPFParagraph paragraph, Face face, String text) {
        XWPFRun run = paragraph.createRun();
        dress(run, face);
        run.setText(text);
        return run;
    }

    private static void dress(XWPFRun run, Face face) {
        run.setFontSize(face.points);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setEastAsia(face.font);
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setAscii(face == Face.PAGE_NUMBER ? face.font : "Times New Roman");
        fonts.setHAnsi(face == Face.PAGE_NUMBER ? face.font : "Times New Roman");
    }

    void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
