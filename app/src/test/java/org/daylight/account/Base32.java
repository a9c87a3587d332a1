package org.daylight.account;

import java.io.ByteArrayOutputStream;

/** Reads base 32 as an authenticator app does. */
final class Base32 {

    private Base32() {}

    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long bits = 0;
        for (int n = 0; n < text.length(); n++) {
            bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(text.charAt(n));
            if (n % 8 == 7) {
                for (int shift = 32; shift >= 0; shift -= 8) {
                    bytes.write((int) (bits >> shift));
                }
                bits = 0;
            }
        }
        return bytes.toByteArray();
    }
}
