package org.daylight.system;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The master keys of an installation, oldest first. New values are sealed under the newest, old ones still open under
 * theirs (rules.md 8.3: key ids and rotation dates).
 */
record KeyRing(List<Master> masters) {

    private static final int SECRET = 32;
    private static final int MOST = 255;
    private static final String FIRST_LINE = "# daylight keys 1: version made-on suite secret";

    /** One version of the master key. */
    record Master(int version, LocalDate made, CryptoSuite suite, byte[] secret) {}

    KeyRing {
        masters = List.copyOf(masters);
    }

    static KeyRing fresh(CryptoSuite suite, LocalDate today) {
        return new KeyRing(List.of(master(1, suite, today)));
    }

    /** The same ring with one more version, which seals from now on. */
    KeyRing rotated(CryptoSuite suite, LocalDate today) {
        int next = newest().version() + 1;
        if (next > MOST) {
            throw new IllegalStateException("a key ring holds at most " + MOST + " versions");
        }
        List<Master> more = new ArrayList<>(masters);
        more.add(master(next, suite, today));
        return new KeyRing(more);
    }

    Master oldest() {
        return masters.getFirst();
    }

    Master newest() {
        return masters.getLast();
    }

    List<Master> newestFirst() {
        return masters.reversed();
    }

    /** The version that sealed a value; the algorithm named beside it must be the one of that version. */
    Master of(int version, byte code) {
        return masters.stream()
                .filter(each -> each.version() == version && each.suite().code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no key of version " + version + ", algorithm " + code));
    }

    String text() {
        return masters.stream()
                .map(each -> "%d %s %s %s%n"
                        .formatted(
                                each.version(),
                                each.made(),
                                each.suite().word(),
                                HexFormat.of().formatHex(each.secret())))
                .collect(Collectors.joining("", FIRST_LINE + "\n", ""));
    }

    /** Reads what {@link #text} wrote; anything else is an {@link IllegalArgumentException}. */
    static KeyRing parse(String text) {
        List<Master> masters = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(KeyRing::line)
                .toList();
        for (int i = 0; i < masters.size(); i++) {
            if (masters.get(i).version() != i + 1) {
                throw new IllegalArgumentException("versions must count from 1 without a gap");
            }
        }
        if (masters.isEmpty()) {
            throw new IllegalArgumentException("no key");
        }
        return new KeyRing(masters);
    }

    private static Master line(String line) {
        String[] fields = line.split("\\s+", -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException("four fields wanted");
        }
        byte[] secret = HexFormat.of().parseHex(fields[3]);
        if (secret.length != SECRET) {
            throw new IllegalArgumentException("a secret has 64 hexadecimal digits");
        }
        CryptoSuite suite = CryptoSuite.named(fields[2])
                .orElseThrow(() -> new IllegalArgumentException("unknown suite " + fields[2]));
        return new Master(Integer.parseInt(fields[0]), parseDate(fields[1]), suite, secret);
    }

    private static LocalDate parseDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: " + text, e);
        }
    }

    private static Master master(int version, CryptoSuite suite, LocalDate today) {
        byte[] secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        return new Master(version, today, suite, secret);
    }
}
