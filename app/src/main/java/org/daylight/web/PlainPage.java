package org.daylight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;

/** The pages of last resort: bytes read once at start, drawn by nothing, in both languages. */
final class PlainPage {

    static final byte[] FAILURE = read("plain/failure.html");
    /** For a request that was at fault itself. */
    static final byte[] REFUSED = read("plain/refused.html");

    private PlainPage() {}

    /** Sends a page; whoever has gone meanwhile does not get it. */
    static void write(HttpServletResponse response, byte[] page) {
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(page.length);
        try {
            response.getOutputStream().write(page);
            response.flushBuffer();
        } catch (IOException gone) {
            // there is nobody left to tell
        }
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource(name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
