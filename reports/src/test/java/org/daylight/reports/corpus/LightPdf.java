package org.daylight.reports.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes samples small enough to keep: what is said and where stays as the program wrote it, the shapes of the letters go. */
final class LightPdf {

    private static final List<String> FONT_FILES = List.of("FontFile", "FontFile2", "FontFile3");

    private LightPdf() {}

    static void keep(Path from, Path to, List<String> stems) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (stems.contains(name.substring(0, 5))) {
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(to.resolve(name), name.endsWith(".pdf") ? lightened(bytes) : bytes);
                }
            }
        }
    }

    private static byte[] lightened(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                if (fonts != null) {
                    for (COSName name : fonts.keySet()) {
                        lighten(fonts.getCOSDictionary(name));
                    }
                }
            }
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("StructTreeRoot"));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void lighten(COSDictionary font) throws IOException {
        COSDictionary shapes = font.getCOSDictionary(COSName.CHAR_PROCS);
        if (shapes != null) {
            for (COSName name : shapes.keySet()) {
                COSBase shape = shapes.getDictionaryObject(name);
                if (shape instanceof COSStream stream) {
                    String text = new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                    int end = text.indexOf("d0") >= 0 ? text.indexOf("d0") + 2 : text.indexOf("d1") + 2;
                    shapes.setItem(name, PdfFonts.stream(text.substring(0, Math.max(2, end))));
                }
            }
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            FONT_FILES.forEach(file -> descriptor.removeItem(COSName.getPDFName(file)));
        }
    }
}
