package org.daylight.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Rows in the text form of COPY with some of their columns only. In that form a plain tab parts two columns and a plain line
 * break ends a row; both are written otherwise within a value.
 */
final class ChosenColumns extends FilterInputStream {

    private static final int BUFFER = 64 * 1024;

    private final BitSet kept = new BitSet();
    private final int first;
    private int column;

    ChosenColumns(InputStream rows, List<String> columns, Set<String> known) {
        super(new BufferedInputStream(rows, BUFFER));
        for (int i = 0; i < columns.size(); i++) {
            kept.set(i, known.contains(columns.get(i)));
        }
        this.first = kept.nextSetBit(0);
    }

    @Override
    public int read() throws IOException {
        for (int next = super.read(); next >= 0; next = super.read()) {
            boolean parts = next == '\t';
            if (next == '\n') {
                column = 0;
                return next;
            }
            column += parts ? 1 : 0;
            if (kept.get(column) && !(parts && column == first)) {
                return next;
            }
        }
        return -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                return count == 0 && length > 0 ? -1 : count;
            }
            target[offset + count] = (byte) next;
            count++;
        }
        return count;
    }
}
