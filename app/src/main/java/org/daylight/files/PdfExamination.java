package org.daylight.files;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;

/** Looks through a PDF for attached files, comments with their authors, layers that can be hidden, and an author. */
final class PdfExamination {

    private static final int MOST_PAGES = 3_000;

    private PdfExamination() {}

    static void examine(Path file, Findings findings) throws IOException {
        if (!PdfStreams.fit(file)) {
            findings.add(FindingKind.UNEXAMINED, "PDF");
            return;
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            information(document.getDocumentInformation(), findings);
            catalog(document, findings);
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                if (number > MOST_PAGES) {
                    findings.add(FindingKind.UNEXAMINED, "#" + number);
                    return;
                }
                page(page, "#" + number, findings);
            }
        }
    }

    private static void information(PDDocumentInformation information, Findings findings) {
        String author = information.getAuthor();
        if (author != null) {
            OfficeNotes.named(findings, "Author", author);
        }
    }

    private static void catalog(PDDocument document, Findings findings) {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            findings.add(FindingKind.EMBEDDED_FILE, "");
        }
        PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
        if (layers != null) {
            for (String layer : layers.getGroupNames()) {
                if (!layers.isGroupEnabled(layer)) {
                    findings.add(FindingKind.HIDDEN_LAYER, layer);
                }
            }
        }
    }

    private static void page(PDPage page, String place, Findings findings) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if ("FileAttachment".equals(annotation.getSubtype())) {
                findings.add(FindingKind.EMBEDDED_FILE, place);
            } else if (annotation instanceof PDAnnotationMarkup remark) {
                String author = remark.getTitlePopup();
                findings.add(FindingKind.COMMENT, place, author == null ? "" : author);
            }
        }
    }
}
