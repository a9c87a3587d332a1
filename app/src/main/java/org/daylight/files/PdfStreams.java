package org.daylight.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates the packed streams of a PDF with a budget before a library opens the file: it unpacks what describes the
 * document into memory without asking how large that becomes.
 */
final class PdfStreams {

    private static final long MOST = 300L * 1024 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int ZLIB = 0x78;

    private final byte[] file;
    private final byte[] chunk = new byte[64 * 1024];
    private long inflated;

    private PdfStreams(byte[] file) {
        this.file = file;
    }

    /** Whether all streams together stay within the budget. */
    static boolean fit(Path file) throws IOException {
        return new PdfStreams(Files.readAllBytes(file)).fit();
    }

    private boolean fit() {
        int at = 0;
        while (at < file.length && inflated <= MOST) {
            at = isStream(at) ? inflate(dataAfter(at)) : at + 1;
        }
        return inflated <= MOST;
    }

    private boolean isStream(int at) {
        if (at + STREAM.length + 2 > file.length || file[at] != STREAM[0]) {
            return false;
        }
        for (int i = 1; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private int dataAfter(int keyword) {
        int at = keyword + STREAM.length;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == ' ')) {
            at++;
        }
        return at;
    }

    /** Where to look on: behind what was packed, or just here when nothing was. */
    private int inflate(int from) {
        if (from >= file.length || file[from] != ZLIB) {
            return from;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            int read = inflater.inflate(chunk);
            while (read > 0 && inflated <= MOST) {
                inflated += read;
                read = inflater.inflate(chunk);
            }
            return from + Math.max(1, (int) inflater.getBytesRead());
        } catch (DataFormatException notPacked) {
            return from + 1;
        } finally {
            inflater.end();
        }
    }
}
