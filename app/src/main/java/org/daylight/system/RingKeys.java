package org.daylight.system;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Works with the master keys of a ring, wherever it was read from. */
class RingKeys implements Keys {

    private static final int NONCE = 12;
    private static final int DERIVED = 32;

    private final KeyRing ring;
    private final SecureRandom random = new SecureRandom();

    RingKeys(KeyRing ring) {
        this.ring = ring;
    }

    /** The master key under which values are encrypted now. */
    final KeyRing.Master newest() {
        return ring.newest();
    }

    @Override
    public SecretKey derived(String purpose, String algorithm) {
        return derived(ring.newest(), purpose, algorithm);
    }

    @Override
    public List<SecretKey> everDerived(String purpose, String algorithm) {
        return ring.newestFirst().stream()
                .map(master -> derived(master, purpose, algorithm))
                .toList();
    }

    static SecretKey derived(KeyRing.Master master, String purpose, String algorithm) {
        return new SecretKeySpec(master.suite().derive(master.secret(), purpose, DERIVED), algorithm);
    }

    @Override
    public byte[] encrypt(byte[] plain, String purpose) {
        try {
            KeyRing.Master master = ring.newest();
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = cipher(master, Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
            return ByteBuffer.allocate(2 + NONCE + sealed.length)
                    .put(master.suite().code())
                    .put((byte) master.version())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] decrypt(byte[] sealed, String purpose) {
        if (sealed.length < 2 + NONCE) {
            throw new IllegalStateException("a sealed value of " + purpose + " is cut short");
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(sealed);
            byte code = buffer.get();
            KeyRing.Master master = ring.of(Byte.toUnsignedInt(buffer.get()), code);
            byte[] nonce = new byte[NONCE];
            buffer.get(nonce);
            byte[] body = new byte[buffer.remaining()];
            buffer.get(body);
            return cipher(master, Cipher.DECRYPT_MODE, nonce, purpose).doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open a sealed value of " + purpose, e);
        }
    }

    @Override
    public OutputStream sealing(OutputStream target, String purpose) {
        return new SealingStream(target, ring.newest(), purpose);
    }

    @Override
    public InputStream opening(InputStream sealed, String purpose) {
        return new OpeningStream(sealed, ring, purpose);
    }

    @Override
    public byte[] blindIndex(String value, String purpose) {
        try {
            KeyRing.Master master = ring.oldest();
            byte[] key = master.suite().derive(master.secret(), "index:" + purpose, DERIVED);
            String normal = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC);
            return master.suite().digest(key, normal.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(KeyRing.Master master, int mode, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        byte[] key = master.suite().sealingKey(master.secret(), "seal:" + purpose);
        return master.suite().cipher(mode, key, nonce, purpose.getBytes(StandardCharsets.UTF_8));
    }
}
