package org.daylight.system;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.daylight.shared.ChinaTime;
import org.springframework.stereotype.Component;

/** The key file {@code keys/master} of the data folder, made at the first start with mode 600. */
@Component
class KeyFile implements Keys {

    private static final int NONCE = 12;
    private static final int DERIVED = 32;

    private final SecretFile file;
    private final InstantSource clock;
    private final KeyRing ring;
    private final SecureRandom random = new SecureRandom();

    KeyFile(DaylightSettings settings, InstantSource clock) {
        CryptoSuite suite = CryptoSuite.named(settings.crypto())
                .orElseThrow(() -> StartRefused.refused("system.refused.crypto", settings.crypto()));
        this.file = new SecretFile(settings.data().resolve("keys"), "master");
        this.clock = clock;
        this.ring = load(file, suite, ChinaTime.today(clock));
    }

    /** A new installation gets its first key; a change of the configured suite adds a version. */
    private static KeyRing load(SecretFile file, CryptoSuite suite, LocalDate today) {
        if (!file.exists()) {
            KeyRing fresh = KeyRing.fresh(suite, today);
            file.write(fresh.text());
            return fresh;
        }
        KeyRing ring = parse(file);
        if (ring.newest().suite() == suite) {
            return ring;
        }
        KeyRing rotated = ring.rotated(suite, today);
        file.write(rotated.text());
        return rotated;
    }

    /** Adds a version of the same suite to the file; this process goes on with what it has. */
    KeyRing.Master rotate() {
        KeyRing rotated = parse(file).rotated(ring.newest().suite(), ChinaTime.today(clock));
        file.write(rotated.text());
        return rotated.newest();
    }

    private static KeyRing parse(SecretFile file) {
        try {
            return KeyRing.parse(file.read());
        } catch (IllegalArgumentException damaged) {
            throw StartRefused.refused("system.refused.key-damaged", file.path());
        }
    }

    @Override
    public SecretKey derived(String purpose, String algorithm) {
        return derived(ring.newest(), purpose, algorithm);
    }

    @Override
    public List<SecretKey> everDerived(String purpose, String algorithm) {
        return parse(file).newestFirst().stream()
                .map(master -> derived(master, purpose, algorithm))
                .toList();
    }

    private static SecretKey derived(KeyRing.Master master, String purpose, String algorithm) {
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
