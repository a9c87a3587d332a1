package org.daylight.reports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The letters of one page of a PDF with the places where they are printed, blanks left out. */
final class PdfGlyphs extends PDFTextStripper {

    /**
     * One printed letter; the page's left upper corner is the origin, a point the unit.
     *
     * @param text the letter
     * @param x left edge
     * @param y base line
     * @param width width
     * @param size size of the font
     */
    record Glyph(String text, double x, double y, double width, double size) {

        double middle() {
            return x + width / 2;
        }

        /** Halfway up the letter. */
        double centre() {
            return y - size * 0.35;
        }

        double right() {
            return x + width;
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Budget budget;
    private int invisible;

    PdfGlyphs(Budget budget) {
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
    }

    List<Glyph> page(PDDocument document, int page) throws IOException {
        glyphs.clear();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return List.copyOf(glyphs);
    }

    /** How many letters lie unseen over a picture, as recognised text of scans does. */
    int invisible() {
        return invisible;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        PdfStreams.carryOut(form.getCOSObject(), budget);
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        PdfStreams.carryOut(form.getCOSObject(), budget);
        super.showTransparencyGroup(form);
    }

    @Override
    protected void processType3Stream(PDType3CharProc letter, Matrix matrix) throws IOException {
        PdfStreams.carryOut(letter.getCOSObject(), budget);
        super.processType3Stream(letter, matrix);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        budget.glyph();
        invisible += getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER ? 1 : 0;
        super.processTextPosition(position);
    }

    @Override
    protected void writePage() {
        charactersByArticle.forEach(article -> article.forEach(this::keep));
    }

    private void keep(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isBlank()) {
            return;
        }
        double size = Math.max(1, position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : position.getHeight());
        double width = position.getWidth() > 0 ? position.getWidth() : size;
        glyphs.add(new Glyph(text, position.getX(), position.getY(), width, size));
    }
}
