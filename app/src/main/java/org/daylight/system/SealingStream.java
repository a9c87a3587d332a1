package org.daylight.system;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;

/** Seals what is written to it, segment by segment, and holds one segment in memory. */
final class SealingStream extends OutputStream {

    private final OutputStream target;
    private final Segments segments;
    private final byte[] header;
    private final byte[] buffer = new byte[Segments.PLAIN];
    private int filled;
    private int number;
    private boolean closed;

    SealingStream(OutputStream target, KeyRing.Master master, String purpose) {
        byte[] salt = new byte[Segments.SALT];
        new SecureRandom().nextBytes(salt);
        this.target = target;
        this.segments = Segments.of(master, salt, purpose);
        this.header = ByteBuffer.allocate(Segments.MAGIC.length + 2 + Segments.SALT)
                .put(Segments.MAGIC)
                .put(master.suite().code())
                .put((byte) master.version())
                .put(salt)
                .array();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == buffer.length) {
                flushSegment(false);
            }
            int part = Math.min(left, buffer.length - filled);
            System.arraycopy(bytes, from, buffer, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    private void flushSegment(boolean last) throws IOException {
        try {
            if (number == 0) {
                target.write(header);
            }
            target.write(segments.apply(Cipher.ENCRYPT_MODE, number, last, Arrays.copyOf(buffer, filled)));
            number++;
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (target) {
            flushSegment(true);
            target.flush();
        }
    }
}
