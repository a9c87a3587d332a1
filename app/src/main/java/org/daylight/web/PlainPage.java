package org.daylight.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The page of last resort: bytes read once at start, drawn by nothing, in both languages. */
final class PlainPage {

    static final byte[] FAILURE = read("plain/failure.html");

    private PlainPage() {}

    private static byte[] read(String name) {
        try {
            return new ClassPathResource(name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
