package org.daylight.system;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Cipher;

/**
 * The format of a long sealed content: a header of magic, algorithm, key version and a random salt; then segments of
 * 64 KiB, each with its own tag. Every content has a key of its own, derived from the salt; the nonce counts segments and
 * marks the last one, so that segments cannot be swapped, dropped or cut off unseen.
 */
record Segments(CryptoSuite suite, byte[] key, String purpose) {

    static final byte[] MAGIC = {'D', 'L', 'S', '1'};
    static final int SALT = 16;
    static final int PLAIN = 64 * 1024;
    static final int TAG = 16;

    static Segments of(KeyRing.Master master, byte[] salt, String purpose) {
        String content = "stream:" + purpose + ":" + HexFormat.of().formatHex(salt);
        return new Segments(master.suite(), master.suite().sealingKey(master.secret(), content), purpose);
    }

    /** Seals or opens one segment. */
    byte[] apply(int mode, int number, boolean last, byte[] content) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12)
                .putInt(4, number)
                .put(8, (byte) (last ? 1 : 0))
                .array();
        Cipher cipher = suite.cipher(mode, key, nonce, purpose.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(content);
    }
}
