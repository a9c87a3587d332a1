package org.daylight.reports.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a zipped document. What unpacks to far more than a report can be is given up early, so that a small file
 * cannot fill the memory.
 */
final class ZipParts {

    private static final long MOST_IN_ALL = 256L * 1024 * 1024;
    private static final int MOST_IN_ONE = 48 * 1024 * 1024;
    private static final int MOST_PARTS = 20_000;
    private static final Set<String> WANTED = Set.of("word/document.xml", "word/numbering.xml", "word/styles.xml");

    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;
    private int count;
    private boolean hasOfd;
    private boolean hasSheets;
    private boolean hasSlides;
    private boolean hasText;
    private boolean hasWord;

    private ZipParts() {}

    /** Thrown inside this class only, when the parts unpack to too much. */
    private static final class Swollen extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The parts, or the code of the refusal. */
    sealed interface Opened {
        /** A Word document. */
        record Word(ZipParts parts) implements Opened {}

        /** Anything else. */
        record Other(String code) implements Opened {}
    }

    static Opened open(byte[] bytes) {
        ZipParts parts = new ZipParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.entry(entry, zip);
            }
        } catch (Swollen tooMuch) {
            return new Opened.Other("SWOLLEN");
        } catch (IOException | IllegalArgumentException broken) {
            return new Opened.Other(parts.hasWord ? "WORD_BROKEN" : "BROKEN");
        }
        String kind = parts.count == 0 ? "BROKEN" : parts.kind();
        boolean whole = kind.equals("WORD") && parts.parts.containsKey("word/document.xml");
        return whole ? new Opened.Word(parts) : new Opened.Other(kind.equals("WORD") ? "WORD_BROKEN" : kind);
    }

    private void entry(ZipEntry entry, ZipInputStream zip) throws IOException {
        String name = entry.getName().replace('\\', '/');
        count++;
        hasOfd |= name.equalsIgnoreCase("OFD.xml");
        hasSheets |= name.startsWith("xl/");
        hasSlides |= name.startsWith("ppt/");
        hasText |= name.equals("content.xml");
        hasWord |= name.startsWith("word/");
        byte[] kept = WANTED.contains(name) ? new byte[1 << 16] : new byte[0];
        byte[] buffer = new byte[1 << 16];
        int size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_IN_ALL || count > MOST_PARTS || (kept.length > 0 && size + read > MOST_IN_ONE)) {
                throw new Swollen();
            }
            if (kept.length > 0) {
                kept = size + read > kept.length ? Arrays.copyOf(kept, 2 * (size + read)) : kept;
                System.arraycopy(buffer, 0, kept, size, read);
                size += read;
            }
        }
        if (kept.length > 0) {
            parts.put(name, Arrays.copyOf(kept, size));
        }
    }

    private String kind() {
        if (hasWord) {
            return "WORD";
        }
        if (hasOfd) {
            return "OFD";
        }
        if (hasSheets) {
            return "SHEET";
        }
        if (hasSlides) {
            return "SLIDES";
        }
        return hasText ? "OPEN_DOCUMENT" : "ARCHIVE";
    }

    /** A part of the document as text; the encoding is that of its byte order mark, else UTF-8. */
    Optional<String> text(String name) {
        byte[] bytes = parts.get(name);
        return bytes == null
                ? Optional.empty()
                : Optional.of(new String(bytes, isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
    }
}
