package org.daylight.reports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What can be read. */
public sealed interface ReportSource {

    /** The name shown in results, for instance the file name. */
    String name();

    /** The SHA-256 of the content in hexadecimal, by which the same file is known under any name. */
    default String sha256() {
        byte[] content = switch (this) {
            case File file -> file.bytes();
            case OnDisk file -> file.load();
            case Text text -> text.text().getBytes(StandardCharsets.UTF_8);
            case Html html -> html.html().getBytes(StandardCharsets.UTF_8);
        };
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * The bytes of a file: text in UTF-8, GB18030, Big5 or UTF-16, HTML, a Word document (docx) or a PDF with a text
     * layer; the reader finds out which.
     *
     * @param name file name
     * @param bytes content
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below
    record File(String name, byte[] bytes) implements ReportSource {
        @Override
        public boolean equals(Object other) {
            return other instanceof File file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(bytes);
        }
    }

    /**
     * A file that still lies on disk; one that is too large is refused before it is loaded.
     *
     * @param name file name
     * @param path where it lies
     */
    record OnDisk(String name, Path path) implements ReportSource {
        private byte[] load() {
            try {
                return Files.readAllBytes(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Plain text, for instance pasted.
     *
     * @param name what to call it
     * @param text content
     */
    record Text(String name, String text) implements ReportSource {}

    /**
     * An HTML page already decoded.
     *
     * @param name what to call it
     * @param html content
     */
    record Html(String name, String html) implements ReportSource {}
}
