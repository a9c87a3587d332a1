package org.daylight.reports.corpus;

import java.nio.charset.Charset;
import java.util.List;

/** How a report becomes a file. */
sealed interface Origin {

    /** Text in one of the layouts. */
    record Txt(TextLayout layout, Charset charset) implements Origin {
        @Override
        public String name() {
            return "txt " + layout + " " + charset;
        }

        @Override
        public String extension() {
            return "txt";
        }

        @Override
        public byte[] write(List<Block> blocks) {
            return layout.text(blocks).getBytes(charset);
        }

        @Override
        public boolean showsBlanks() {
            return !layout.swallowsBlanks();
        }
    }

    /** A web page. */
    record Html(HtmlLayout layout, Charset charset) implements Origin {
        @Override
        public String name() {
            return "html " + layout + " " + charset;
        }

        @Override
        public String extension() {
            return "html";
        }

        @Override
        public byte[] write(List<Block> blocks) {
            return layout.page(blocks, charset.name()).getBytes(charset);
        }

        @Override
        public boolean showsBlanks() {
            return true;
        }
    }

    /** A Word document written by POI. */
    record Word(WordWriter.Style style) implements Origin {
        @Override
        public String name() {
            return "docx " + style;
        }

        @Override
        public String extension() {
            return "docx";
        }

        @Override
        public byte[] write(List<Block> blocks) {
            return WordWriter.write(blocks, style);
        }

        @Override
        public boolean showsBlanks() {
            return true;
        }
    }

    /** A PDF file written by PDFBox. */
    record Pdf(PdfWriter.Style style) implements Origin {
        @Override
        public String name() {
            return "pdf " + style;
        }

        @Override
        public String extension() {
            return "pdf";
        }

        @Override
        public byte[] write(List<Block> blocks) {
            return PdfWriter.write(blocks, style);
        }

        @Override
        public boolean showsBlanks() {
            return true;
        }
    }

    String name();

    String extension();

    byte[] write(List<Block> blocks);

    /** Whether a blank cell leaves a trace. */
    boolean showsBlanks();
}
