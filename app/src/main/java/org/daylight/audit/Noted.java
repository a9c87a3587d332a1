package org.daylight.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;

/** An anchor with the moment it was made, as one line of text: position, algorithm, hash, seal, moment. */
record Noted(ChainMark mark, Instant at) {

    private static final String NOTHING = "-";

    String line() {
        return String.join(
                " ",
                Long.toString(mark.position()),
                mark.algorithm(),
                hex(mark.hash()),
                hex(mark.seal()),
                at.toString());
    }

    /** Reads what {@link #line} wrote; a line that cannot be understood counts as an anchor with a false seal. */
    static Noted read(String line) {
        String[] fields = line.split(" ", -1);
        try {
            return fields.length == 5
                    ? new Noted(
                            new ChainMark(Long.parseLong(fields[0]), bytes(fields[2]), fields[1], bytes(fields[3])),
                            Instant.parse(fields[4]))
                    : new Noted(ChainMark.NONE, Instant.EPOCH);
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return new Noted(ChainMark.NONE, Instant.EPOCH);
        }
    }

    boolean isDamaged() {
        return mark == ChainMark.NONE;
    }

    private static String hex(byte[] bytes) {
        return bytes.length == 0 ? NOTHING : HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String field) {
        return field.equals(NOTHING) ? new byte[0] : HexFormat.of().parseHex(field);
    }
}
