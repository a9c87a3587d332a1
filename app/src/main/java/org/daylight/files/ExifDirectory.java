package org.daylight.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the directories of an Exif block, in the form of TIFF; an entry is tag, type, count, and value or offset. */
final class ExifDirectory {

    private static final int ARTIST = 0x013B;
    private static final int EXIF = 0x8769;
    private static final int GPS = 0x8825;
    private static final int OWNER = 0xA430;
    private static final int SERIAL_NUMBER = 0xA431;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 500;
    private static final int TEXT = 2;

    private final byte[] block;
    private final int start;
    private final String place;
    private final Findings findings;

    ExifDirectory(byte[] block, int start, String place, Findings findings) {
        this.block = block;
        this.start = start;
        this.place = place;
        this.findings = findings;
    }

    void read() {
        try {
            ByteBuffer tiff =
                    ByteBuffer.wrap(block, start, block.length - start).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            directory(tiff, tiff.getInt(4), false);
        } catch (IndexOutOfBoundsException broken) {
            findings.add(FindingKind.UNEXAMINED, place.isEmpty() ? "Exif" : place);
        }
    }

    private void directory(ByteBuffer tiff, int at, boolean inner) {
        int entries = Math.min(MOST_ENTRIES, Short.toUnsignedInt(tiff.getShort(at)));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            switch (Short.toUnsignedInt(tiff.getShort(entry))) {
                case GPS -> gps(tiff, tiff.getInt(entry + 8));
                case ARTIST, OWNER, SERIAL_NUMBER -> owner(tiff, entry);
                case EXIF -> {
                    if (!inner) {
                        directory(tiff, tiff.getInt(entry + 8), true);
                    }
                }
                default -> {
                    // how the picture was taken
                }
            }
        }
    }

    /** Many telephones write an empty directory, or its version alone, when the place is not to be kept. */
    private void gps(ByteBuffer tiff, int at) {
        int entries = Math.min(MOST_ENTRIES, Short.toUnsignedInt(tiff.getShort(at)));
        for (int i = 0; i < entries; i++) {
            int tag = Short.toUnsignedInt(tiff.getShort(at + 2 + i * ENTRY));
            if (tag == 2 || tag == 4) {
                findings.add(FindingKind.PHOTO_PLACE, place);
                return;
            }
        }
    }

    private void owner(ByteBuffer tiff, int entry) {
        int length = tiff.getInt(entry + 4);
        if (tiff.getShort(entry + 2) != TEXT || length <= 0 || length > 1_000) {
            return;
        }
        byte[] text = new byte[length];
        tiff.get(length <= 4 ? entry + 8 : tiff.getInt(entry + 8), text);
        String name = new String(text, StandardCharsets.UTF_8).replace("\0", "").strip();
        if (!name.isEmpty()) {
            findings.add(FindingKind.PHOTO_OWNER, place, name);
        }
    }
}
