package org.daylight.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Looks through what a camera or a telephone writes beside a picture: where it was taken, with what, by whom. */
final class PictureExamination {

    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APPLICATION_1 = 0xE1;
    private static final int PNG_EXIF = 0x65584966;
    private static final int PNG_END = 0x49454E44;
    private static final int LARGEST_CHUNK = 1024 * 1024;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    private PictureExamination() {}

    /** Everything that a JPEG says of itself stands before its first scan. */
    static void jpeg(InputStream content, String place, Findings findings) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(content));
        try {
            in.skipNBytes(2);
            int mark = nextMark(in);
            while (mark != SCAN && mark != END) {
                byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (mark == APPLICATION_1) {
                    application(segment, place, findings);
                }
                mark = nextMark(in);
            }
        } catch (EOFException cut) {
            findings.add(FindingKind.UNEXAMINED, place);
        }
    }

    private static int nextMark(DataInputStream in) throws IOException {
        int mark = in.readUnsignedByte();
        while (mark != 0xFF) {
            mark = in.readUnsignedByte();
        }
        while (mark == 0xFF) {
            mark = in.readUnsignedByte();
        }
        return mark;
    }

    private static void application(byte[] segment, String place, Findings findings) {
        String text = new String(segment, StandardCharsets.ISO_8859_1);
        if (text.startsWith(EXIF)) {
            new ExifDirectory(segment, EXIF.length(), place, findings).read();
        } else if (text.startsWith(XMP) && text.contains("GPSLatitude")) {
            findings.add(FindingKind.PHOTO_PLACE, place);
        }
    }

    static void png(InputStream content, Findings findings) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(content));
        try {
            in.skipNBytes(8);
            int type = 0;
            while (type != PNG_END) {
                int length = in.readInt();
                type = in.readInt();
                if (type == PNG_EXIF && length > 0 && length <= LARGEST_CHUNK) {
                    new ExifDirectory(in.readNBytes(length), 0, "", findings).read();
                    in.skipNBytes(4);
                } else {
                    in.skipNBytes(length + 4L);
                }
            }
        } catch (EOFException cut) {
            findings.add(FindingKind.UNEXAMINED, "");
        }
    }
}
