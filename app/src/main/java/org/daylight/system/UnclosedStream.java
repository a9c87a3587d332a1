package org.daylight.system;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Flushes its target where it is closed, so that a channel below can still be forced to the disk. */
public final class UnclosedStream extends FilterOutputStream {

    public UnclosedStream(OutputStream target) {
        super(target);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
