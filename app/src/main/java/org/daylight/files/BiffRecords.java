package org.daylight.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Goes through the records of an old Excel workbook, each of a type, a length and its bytes. */
final class BiffRecords {

    private static final int SHEET = 0x0085;
    private static final int NOTE = 0x001C;
    private static final int WRITTEN_BY = 0x005C;
    private static final int OUTER_BOOK = 0x01AE;
    private static final int DATABASE_QUERY = 0x00DC;
    private static final int ROW = 0x0208;
    private static final int COLUMNS = 0x007D;
    private static final int ROW_HIDDEN = 0x20;

    private BiffRecords() {}

    static void read(InputStream content, Findings findings) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(content));
        try {
            while (true) {
                int type = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
                byte[] record = in.readNBytes(Short.toUnsignedInt(Short.reverseBytes(in.readShort())));
                record(type, record, findings);
            }
        } catch (EOFException end) {
            // the last record ends the stream
        }
    }

    private static void record(int type, byte[] record, Findings findings) {
        switch (type) {
            case SHEET -> sheet(record, findings);
            case NOTE -> findings.add(FindingKind.COMMENT, "");
            case WRITTEN_BY -> writtenBy(record, findings);
            case OUTER_BOOK -> {
                if (record.length > 4) {
                    findings.add(FindingKind.EXTERNAL_LINK, "");
                }
            }
            case DATABASE_QUERY -> findings.add(FindingKind.DATA_CONNECTION, "");
            case ROW -> {
                if (record.length > 12 && (record[12] & ROW_HIDDEN) != 0) {
                    findings.add(FindingKind.HIDDEN_CELLS, "");
                }
            }
            case COLUMNS -> {
                if (record.length > 8 && (record[8] & 1) != 0) {
                    findings.add(FindingKind.HIDDEN_CELLS, "");
                }
            }
            default -> {
                // what the reader sees
            }
        }
    }

    private static void sheet(byte[] record, Findings findings) {
        if (record.length < 8 || (record[4] & 3) == 0) {
            return;
        }
        FindingKind kind = (record[4] & 3) == 1 ? FindingKind.HIDDEN_SHEET : FindingKind.VERY_HIDDEN_SHEET;
        findings.add(kind, text(record, 7, Byte.toUnsignedInt(record[6])));
    }

    /** The name of the person whose program saved the workbook, filled up with blanks. */
    private static void writtenBy(byte[] record, Findings findings) {
        if (record.length > 3) {
            OfficeNotes.named(findings, "", text(record, 2, Byte.toUnsignedInt(record[0])));
        }
    }

    /** A text whose first byte says whether its characters have two bytes or one. */
    private static String text(byte[] record, int at, int length) {
        boolean wide = (record[at] & 1) != 0;
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
        int bytes = Math.min(record.length - at - 1, wide ? length * 2 : length);
        return new String(record, at + 1, bytes, charset).strip();
    }
}
