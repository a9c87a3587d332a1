package org.daylight.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** Small files that stand for an enormous amount of work are refused in words. */
class PdfBudgetTests {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_stream_that_unpacks_to_hundreds_of_megabytes_is_not_read() throws IOException {
        byte[] file = pages(1, " ", 260 * MEGABYTE);

        assertThat(file.length).isLessThan(2 * MEGABYTE);
        assertThat(refusal(file)).isEqualTo("OVERSIZED");
    }

    @Test
    void many_pages_that_share_one_stream_count_it_as_often_as_they_draw_it() throws IOException {
        assertThat(refusal(pages(2, " ", 8 * MEGABYTE))).isEqualTo("SCANNED");
        assertThat(refusal(pages(20, " ", 8 * MEGABYTE))).isEqualTo("OVERSIZED");
    }

    @Test
    void a_million_letters_are_no_report() throws IOException {
        assertThat(refusal(pages(1, "(明) Tj ".replace("明", "a".repeat(1_000)), 1_100 * 1_008)))
                .isEqualTo("OVERSIZED");
    }

    @Test
    void millions_of_instructions_are_no_report() throws IOException {
        assertThat(refusal(pages(1, "q Q ", 9 * MEGABYTE))).isEqualTo("OVERSIZED");
    }

    @Test
    void a_form_counts_as_often_as_it_is_drawn() throws IOException {
        assertThat(refusal(formDrawn(1))).isEqualTo("SCANNED");
        assertThat(refusal(formDrawn(20))).isEqualTo("OVERSIZED");
    }

    @Test
    void whoever_cannot_wait_is_told_so() throws IOException {
        ReportSource file = new ReportSource.File("slow.pdf", pages(3, "q Q ", 8_000));
        int[] asked = {0};

        Reading reading = new ReportReader().read(file, Budget.until(() -> asked[0]++ > 1));

        assertThat(((Reading.Refused) reading).code()).isEqualTo("OVERDUE");
    }

    private static String refusal(byte[] file) {
        return ((Reading.Refused) new ReportReader().read(new ReportSource.File("bomb.pdf", file))).code();
    }

    /** Pages that share one stream of the given length, filled with one piece again and again. */
    private static byte[] pages(int count, String piece, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDStream shared = new PDStream(filled(document, piece, length));
            for (int i = 0; i < count; i++) {
                PDPage page = new PDPage();
                page.setContents(shared);
                page.setResources(resources());
                document.addPage(page);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] formDrawn(int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDFormXObject form = new PDFormXObject(filled(document, " ", 5 * MEGABYTE));
            form.setResources(resources());
            PDResources resources = resources();
            resources.put(COSName.getPDFName("X"), form);
            page.setResources(resources);
            page.setContents(new PDStream(filled(document, "/X Do ", 6 * times)));
            document.addPage(page);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PDResources resources() {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        return resources;
    }

    private static COSStream filled(PDDocument document, String piece, int length) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        byte[] block = piece.repeat(Math.max(1, Math.min(length, MEGABYTE) / piece.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("BT /F 10 Tf ".getBytes(StandardCharsets.ISO_8859_1));
            for (int left = length; left > 0; left -= block.length) {
                out.write(left < block.length ? Arrays.copyOf(block, left / piece.length() * piece.length()) : block);
            }
            out.write(" ET".getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }
}
