package org.daylight.files;

import java.io.DataInputStream;
import java.io.IOException;

/** Goes through the segments of a JPEG (ITU-T T.81, annex B) up to its end-of-image mark. */
final class JpegWalk {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private final DataInputStream in;

    JpegWalk(DataInputStream in) {
        this.in = in;
    }

    /** Fails with an end of file when the picture was cut off. */
    Verdict walk() throws IOException {
        Verdict size = Verdict.DAMAGED;
        int mark = START;
        if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != mark) {
            return Verdict.DAMAGED;
        }
        mark = nextMark();
        while (mark != END) {
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                return Verdict.DAMAGED;
            }
            if (isFrame(mark) && length >= 5) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                size = ImageCheck.size(in.readUnsignedShort(), height, MediaKind.JPEG);
                length -= 5;
            }
            in.skipNBytes(length);
            mark = mark == SCAN ? markAfterScan() : nextMark();
        }
        return size;
    }

    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
    }

    private int nextMark() throws IOException {
        int mark = in.readUnsignedByte();
        while (mark != 0xFF) {
            mark = in.readUnsignedByte();
        }
        while (mark == 0xFF) {
            mark = in.readUnsignedByte();
        }
        return mark;
    }

    /** Entropy-coded bytes hold 0xFF only before a stuffed zero or a restart mark. */
    private int markAfterScan() throws IOException {
        int mark = nextMark();
        while (mark == 0 || (mark >= FIRST_RESTART && mark <= LAST_RESTART)) {
            mark = nextMark();
        }
        return mark;
    }
}
