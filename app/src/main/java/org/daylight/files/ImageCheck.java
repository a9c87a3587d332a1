package org.daylight.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Walks through pictures from mark to mark, without decoding them: size in pixels, and whether the end is there. */
final class ImageCheck {

    /** The largest picture a current telephone takes in its usual mode, with room; decoded it needs 256 MB. */
    static final long MOST_PIXELS = 64_000_000;

    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_END = 0x49454E44;

    private ImageCheck() {}

    static Verdict png(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(8);
            int length = in.readInt();
            if (in.readInt() != PNG_HEADER || length != 13) {
                return Verdict.DAMAGED;
            }
            Verdict size = size(in.readInt(), in.readInt(), MediaKind.PNG);
            if (!(size instanceof Verdict.Known)) {
                return size;
            }
            in.skipNBytes(length - 8 + 4);
            return reachesEnd(in) ? size : Verdict.DAMAGED;
        } catch (EOFException cut) {
            return Verdict.DAMAGED;
        }
    }

    private static boolean reachesEnd(DataInputStream in) throws IOException {
        while (true) {
            int length = in.readInt();
            int type = in.readInt();
            if (length < 0) {
                return false;
            }
            in.skipNBytes(length + 4L);
            if (type == PNG_END) {
                return true;
            }
        }
    }

    static Verdict jpeg(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new JpegWalk(in).walk();
        } catch (EOFException cut) {
            return Verdict.DAMAGED;
        }
    }

    static Verdict size(int width, int height, MediaKind kind) {
        if (width <= 0 || height <= 0) {
            return Verdict.DAMAGED;
        }
        return (long) width * height > MOST_PIXELS ? Verdict.unfit("pixels", width, height) : new Verdict.Known(kind);
    }
}
