package org.daylight.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/** The key file {@code keys/master} of the data folder, made at the first start with mode 600. */
@Component
class KeyFile implements Keys {

    private static final byte AES_GCM = 1;
    private static final byte VERSION = 1;
    private static final int NONCE = 12;

    private final byte[] master;
    private final SecureRandom random = new SecureRandom();

    KeyFile(DaylightSettings settings) {
        this.master = load(settings.data().toAbsolutePath().resolve("keys").resolve("master"));
    }

    private static byte[] load(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                byte[] fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(fresh));
            }
            if (!"rw-------".equals(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))) {
                throw new IllegalStateException("key file readable by others: " + file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SecretKey derived(String purpose, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(master)
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] encrypt(byte[] plain, String purpose) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
            return ByteBuffer.allocate(2 + NONCE + sealed.length)
                    .put(AES_GCM)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] decrypt(byte[] sealed, String purpose) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(sealed);
            if (buffer.get() != AES_GCM || buffer.get() != VERSION) {
                throw new IllegalStateException("unknown cipher of " + purpose);
            }
            byte[] nonce = new byte[NONCE];
            buffer.get(nonce);
            byte[] body = new byte[buffer.remaining()];
            buffer.get(body);
            return cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open a sealed value of " + purpose, e);
        }
    }

    @Override
    public byte[] blindIndex(String value, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(derived("index:" + purpose, "HmacSHA256"));
            String normal = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC);
            return mac.doFinal(normal.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, derived("seal:" + purpose, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
