package org.daylight.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Looks into the compound files of old Office versions by the names of their streams. */
final class CompoundCheck {

    private static final int ENTRY = 128;
    private static final int LENGTH_AT = 64;
    private static final int TYPE_AT = 66;

    private CompoundCheck() {}

    static Verdict look(Path file) throws IOException {
        Set<String> streams = streams(file);
        if (streams.contains("EncryptedPackage") || streams.contains("EncryptionInfo")) {
            return Verdict.unfit("encrypted");
        }
        if (streams.contains("_VBA_PROJECT") || streams.contains("_VBA_PROJECT_CUR") || streams.contains("Macros")) {
            return Verdict.unfit("macros");
        }
        if (streams.contains("WordDocument")) {
            return new Verdict.Known(MediaKind.DOC);
        }
        boolean workbook = streams.contains("Workbook") || streams.contains("Book");
        return workbook ? new Verdict.Known(MediaKind.XLS) : Verdict.UNKNOWN;
    }

    /** Directory entries stand on multiples of 128 bytes; what looks like one is taken for one. */
    private static Set<String> streams(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] entry = content.readNBytes(ENTRY);
            while (entry.length == ENTRY) {
                int length = Byte.toUnsignedInt(entry[LENGTH_AT]) | Byte.toUnsignedInt(entry[LENGTH_AT + 1]) << 8;
                int type = entry[TYPE_AT];
                if (length >= 4 && length <= LENGTH_AT && length % 2 == 0 && (type == 1 || type == 2)) {
                    names.add(new String(entry, 0, length - 2, StandardCharsets.UTF_16LE));
                }
                entry = content.readNBytes(ENTRY);
            }
        }
        return names;
    }
}
