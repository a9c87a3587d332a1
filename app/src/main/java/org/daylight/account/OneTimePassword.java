package org.daylight.account;

import java.security.SecureRandom;

/** A password drawn for somebody else; it opens the door once, to choose an own one. */
public record OneTimePassword(String value) {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Four groups of four without look-alike characters, each group of every kind: about 70 bits. */
    static OneTimePassword draw() {
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < 4; group++) {
            text.append(group == 0 ? "" : "-");
            text.append(pick(CAPITALS))
                    .append(pick(LETTERS))
                    .append(pick(LETTERS))
                    .append(pick(DIGITS));
        }
        return new OneTimePassword(text.toString());
    }

    private static char pick(String from) {
        return from.charAt(RANDOM.nextInt(from.length()));
    }

    @Override
    public String toString() {
        return "OneTimePassword";
    }
}
