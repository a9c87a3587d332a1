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

    String name();

    String extension();

    byte[] write(List<Block> blocks);

    /** Whether a blank cell leaves a trace. */
    boolean showsBlanks();
}
