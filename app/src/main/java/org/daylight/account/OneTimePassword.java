package org.daylight.account;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** A password drawn for somebody else; it opens the door once, to choose an own one. */
public record OneTimePassword(String value) {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int PICKS = 16;

    static OneTimePassword draw() {
        byte[] random = new byte[2 * PICKS];
        RANDOM.nextBytes(random);
        return of(random);
    }

    /**
     * Four groups of four without look-alike characters, each group of every kind: about 70 bits.
     *
     * @param random at least 32 bytes that nobody can guess, two for each character
     */
    static OneTimePassword of(byte[] random) {
        ByteBuffer left = ByteBuffer.wrap(random);
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < 4; group++) {
            text.append(group == 0 ? "" : "-");
            text.append(pick(CAPITALS, left))
                    .append(pick(LETTERS, left))
                    .append(pick(LETTERS, left))
                    .append(pick(DIGITS, left));
        }
        return new OneTimePassword(text.toString());
    }

    private static char pick(String from, ByteBuffer random) {
        return from.charAt(Math.floorMod(random.getShort(), from.length()));
    }

    @Override
    public String toString() {
        return "OneTimePassword";
    }
}
