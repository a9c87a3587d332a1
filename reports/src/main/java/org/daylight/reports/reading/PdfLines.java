package org.daylight.reports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Turns the text layer of a PDF into lines: what stands between the drawn lines of a table becomes cells, wrapped lines
 * become paragraphs, page numbers and running heads are left out. A line counts one paragraph or one table row.
 */
final class PdfLines {

    private static final int MOST_PAGES = 400;
    private static final int FEWEST_LETTERS = 30;

    private PdfLines() {}

    static Lines of(byte[] bytes, Budget budget) {
        PdfStreams.measure(bytes, budget);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return of(document, budget);
        } catch (InvalidPasswordException locked) {
            return new Lines.None("PASSWORD");
        } catch (Budget.Spent spent) {
            throw spent;
        } catch (IOException | RuntimeException broken) {
            return new Lines.None("PDF_BROKEN");
        }
    }

    private static Lines of(PDDocument document, Budget budget) throws IOException {
        List<PdfPage> pages = new ArrayList<>();
        PdfGlyphs glyphs = new PdfGlyphs(budget);
        int count = Math.min(document.getNumberOfPages(), MOST_PAGES);
        for (int number = 1; number <= count; number++) {
            budget.pause();
            PDPage page = document.getPage(number - 1);
            for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
                PdfStreams.carryOut(contents.next().getCOSObject(), budget);
            }
            PdfRulings rulings = PdfRulings.of(page, budget);
            pages.add(PdfPage.of(number, glyphs.page(document, number), rulings, budget));
        }
        int letters = pages.stream().mapToInt(PdfPage::letters).sum();
        if (letters < FEWEST_LETTERS) {
            return new Lines.None("SCANNED");
        }
        return new Lines.Found(new PdfAssembly(PdfFurniture.without(pages)).lines(), false);
    }
}
