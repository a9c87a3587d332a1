package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

/** Published test vectors: GB/T 32905, GB/T 32907, RFC 8998, RFC 5869, RFC 4231. */
class CryptoSuiteTests {

    private static final BouncyCastleProvider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final String SM4_KEY = "0123456789abcdeffedcba9876543210";

    @Test
    void sm3_equals_the_example_of_its_standard() throws Exception {
        byte[] digest = MessageDigest.getInstance("SM3", BOUNCY_CASTLE).digest(ascii("abc"));

        assertThat(hex(digest)).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void sm4_equals_the_example_of_its_standard() throws Exception {
        Cipher cipher = Cipher.getInstance("SM4/ECB/NoPadding", BOUNCY_CASTLE);
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(bytes(SM4_KEY), "SM4"));

        assertThat(hex(cipher.doFinal(bytes(SM4_KEY)))).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    void sm4_in_galois_counter_mode_equals_rfc_8998() throws Exception {
        byte[] plain = bytes("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");

        byte[] sealed = CryptoSuite.SM
                .cipher(
                        Cipher.ENCRYPT_MODE,
                        bytes(SM4_KEY),
                        bytes("00001234567800000000abcd"),
                        bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"))
                .doFinal(plain);

        assertThat(hex(sealed))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    void the_international_derivation_equals_rfc_5869() {
        byte[] input = new byte[22];
        Arrays.fill(input, (byte) 0x0b);

        assertThat(hex(CryptoSuite.INTERNATIONAL.derive(input, "", 42)))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    @Test
    void the_international_keyed_digest_equals_rfc_4231() throws Exception {
        byte[] digest = CryptoSuite.INTERNATIONAL.digest(ascii("Jefe"), ascii("what do ya want for nothing?"));

        assertThat(hex(digest)).isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void the_keyed_digest_of_sm3_is_built_as_rfc_2104_says() throws Exception {
        byte[] key = bytes("0102030405060708090a0b0c0d0e0f10");
        byte[] message = ascii("政府信息公开");

        byte[] inner = sm3(padded(key, 0x36), message);

        assertThat(CryptoSuite.SM.digest(key, message)).isEqualTo(sm3(padded(key, 0x5c), inner));
    }

    private static byte[] padded(byte[] key, int pad) {
        byte[] block = Arrays.copyOf(key, 64);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= (byte) pad;
        }
        return block;
    }

    private static byte[] sm3(byte[] first, byte[] second) throws Exception {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(first);
        both.write(second);
        return MessageDigest.getInstance("SM3", BOUNCY_CASTLE).digest(both.toByteArray());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
