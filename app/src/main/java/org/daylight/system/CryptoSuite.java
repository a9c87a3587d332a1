package org.daylight.system;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The two families of algorithms: the international one and the Chinese commercial one (国密, rules.md R8-31). */
enum CryptoSuite {
    INTERNATIONAL((byte) 1, "AES", 32, "HmacSHA256"),
    SM((byte) 2, "SM4", 16, "HmacSM3");

    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final int TAG_BITS = 128;

    private final byte code;
    private final String block;
    private final int keyLength;
    private final String mac;

    CryptoSuite(byte code, String block, int keyLength, String mac) {
        this.code = code;
        this.block = block;
        this.keyLength = keyLength;
        this.mac = mac;
    }

    /** The number that each sealed value carries in its first byte. */
    byte code() {
        return code;
    }

    /** The word by which settings and the key file name the suite. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CryptoSuite> named(String word) {
        return Arrays.stream(values())
                .filter(suite -> suite.word().equals(word))
                .findFirst();
    }

    /** A cipher in Galois/counter mode; what is authenticated beside the content is usually its purpose. */
    Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] authenticated) throws GeneralSecurityException {
        Cipher cipher = this == SM
                ? Cipher.getInstance("SM4/GCM/NoPadding", BOUNCY_CASTLE)
                : Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, block), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(authenticated);
        return cipher;
    }

    /** Key material of the cipher's length for one purpose. */
    byte[] sealingKey(byte[] master, String purpose) {
        return derive(master, purpose, keyLength);
    }

    /** HKDF (RFC 5869) with the digest of the suite. */
    byte[] derive(byte[] master, String purpose, int length) {
        Digest digest = this == SM ? new SM3Digest() : SHA256Digest.newInstance();
        HKDFBytesGenerator generator = new HKDFBytesGenerator(digest);
        generator.init(new HKDFParameters(master, null, purpose.getBytes(StandardCharsets.UTF_8)));
        byte[] key = new byte[length];
        generator.generateBytes(key, 0, length);
        return key;
    }

    byte[] digest(byte[] key, byte[] content) throws GeneralSecurityException {
        Mac keyed = this == SM ? Mac.getInstance(mac, BOUNCY_CASTLE) : Mac.getInstance(mac);
        keyed.init(new SecretKeySpec(key, mac));
        return keyed.doFinal(content);
    }
}
