package org.daylight.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Compares the digest of what was read with the one that the content is stored under. */
final class VerifiedStream extends FilterInputStream {

    private final MessageDigest digest;
    private final String expected;
    private boolean finished;

    VerifiedStream(InputStream content, MessageDigest digest, String expected) {
        super(content);
        this.digest = digest;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read >= 0) {
            digest.update(target, offset, read);
        } else if (!finished) {
            finished = true;
            if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
                throw new IOException("the stored content " + expected + " was altered on the disk");
            }
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
