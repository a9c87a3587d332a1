package org.daylight.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/** Gives back what a {@link SealingStream} sealed; no byte of an altered or shortened segment is ever handed out. */
final class OpeningStream extends InputStream {

    private final PushbackInputStream source;
    private final KeyRing ring;
    private final String purpose;
    private @Nullable Segments segments;
    private byte[] plain = new byte[0];
    private int next;
    private int number;
    private boolean last;

    OpeningStream(InputStream sealed, KeyRing ring, String purpose) {
        this.source = new PushbackInputStream(sealed, 1);
        this.ring = ring;
        this.purpose = purpose;
    }

    @Override
    public int read() throws IOException {
        return fill() ? Byte.toUnsignedInt(plain[next++]) : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(length, plain.length - next);
        System.arraycopy(plain, next, target, offset, part);
        next += part;
        return part;
    }

    private boolean fill() throws IOException {
        while (next == plain.length) {
            if (last) {
                return false;
            }
            openSegment();
        }
        return true;
    }

    private void openSegment() throws IOException {
        Segments format = segments == null ? readHeader() : segments;
        segments = format;
        byte[] sealed = source.readNBytes(Segments.PLAIN + Segments.TAG);
        int following = source.read();
        last = following < 0;
        if (!last) {
            source.unread(following);
        }
        try {
            plain = format.apply(Cipher.DECRYPT_MODE, number, last, sealed);
            next = 0;
            number++;
        } catch (GeneralSecurityException e) {
            throw new IOException("sealed content of " + purpose + " was altered or cut short", e);
        }
    }

    private Segments readHeader() throws IOException {
        byte[] magic = source.readNBytes(Segments.MAGIC.length);
        byte[] names = source.readNBytes(2);
        byte[] salt = source.readNBytes(Segments.SALT);
        if (!Arrays.equals(magic, Segments.MAGIC) || names.length < 2 || salt.length < Segments.SALT) {
            throw new IOException("not a sealed content of " + purpose);
        }
        return Segments.of(ring.of(Byte.toUnsignedInt(names[1]), names[0]), salt, purpose);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
