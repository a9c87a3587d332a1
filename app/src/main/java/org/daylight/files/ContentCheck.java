package org.daylight.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells the format of a file from its content alone, never from its name, and looks for what would do harm. */
final class ContentCheck {

    private static final int HEAD = 8;
    private static final long ZIP = 0x504B0304L;
    private static final long COMPOUND = 0xD0CF11E0A1B11AE1L;

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    Verdict look(Path file) throws IOException {
        long head = head(file);
        if (head >>> 32 == ZIP) {
            return new ZipCheck(file).look();
        }
        if (head == COMPOUND) {
            return CompoundCheck.look(file);
        }
        return switch (sniffed(file)) {
            case "application/pdf" -> PdfCheck.look(file);
            case "image/jpeg" -> ImageCheck.jpeg(file);
            case "image/png" -> ImageCheck.png(file);
            case "text/plain", "application/octet-stream" -> TextCheck.look(file);
            case "text/html", "application/xhtml+xml" -> new Verdict.Known(MediaKind.HTML);
            case "application/x-7z-compressed",
                    "application/x-rar-compressed",
                    "application/gzip",
                    "application/x-tar",
                    "application/x-xz",
                    "application/x-bzip2" -> Verdict.unfit("archive");
            default -> Verdict.UNKNOWN;
        };
    }

    private String sniffed(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return magic.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static long head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] first = content.readNBytes(HEAD);
            long value = 0;
            for (int i = 0; i < HEAD; i++) {
                value = value << 8 | (i < first.length ? Byte.toUnsignedLong(first[i]) : 0);
            }
            return value;
        }
    }
}
