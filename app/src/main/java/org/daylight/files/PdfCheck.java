package org.daylight.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A PDF begins with its header and ends with its trailer; one that was cut off does not. */
final class PdfCheck {

    private static final int HEAD = 1024;
    private static final int TAIL = 2048;

    private PdfCheck() {}

    static Verdict look(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            String head = part(file, 0, HEAD);
            String tail = part(file, Math.max(0, file.length() - TAIL), TAIL);
            boolean whole = head.contains("%PDF-") && tail.contains("startxref") && tail.contains("%%EOF");
            return whole ? new Verdict.Known(MediaKind.PDF) : Verdict.DAMAGED;
        }
    }

    private static String part(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
