package org.daylight.files;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/**
 * How much a container may swell: at most 300 MB in all, at most a hundredfold once past 10 MB, archives within archives
 * at most two deep. Counts what really comes out, not what the container claims.
 */
final class InflationBudget {

    private static final long MOST = 300L * 1024 * 1024;
    private static final long FREE = 10L * 1024 * 1024;
    private static final int RATIO = 100;
    private static final int DEEPEST = 2;
    private static final int MOST_NESTED_ENTRIES = 5_000;

    private final long limit;
    private long spent;
    private int nestedEntries;

    /** The container is a bomb. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    InflationBudget(long packed) {
        this.limit = Math.min(MOST, Math.max(FREE, packed * RATIO));
    }

    /** Reads a content to its end, and whatever archive it is. */
    void spend(InputStream content, int depth) throws IOException {
        BufferedInputStream counted = new BufferedInputStream(new Counting(content));
        counted.mark(4);
        byte[] head = counted.readNBytes(4);
        counted.reset();
        boolean archive = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        if (archive) {
            if (depth + 1 > DEEPEST) {
                throw new Exceeded();
            }
            spendNested(counted, depth + 1);
        }
        counted.transferTo(java.io.OutputStream.nullOutputStream());
    }

    @SuppressWarnings("resource") // the owner of the outer stream closes it
    private void spendNested(InputStream archive, int depth) throws IOException {
        ZipInputStream nested = new ZipInputStream(archive, java.nio.charset.StandardCharsets.ISO_8859_1);
        while (nested.getNextEntry() != null) {
            nestedEntries++;
            if (nestedEntries > MOST_NESTED_ENTRIES) {
                throw new Exceeded();
            }
            spend(nested, depth);
        }
    }

    private final class Counting extends FilterInputStream {

        Counting(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws Exceeded {
            spent += more;
            if (spent > limit) {
                throw new Exceeded();
            }
        }
    }
}
