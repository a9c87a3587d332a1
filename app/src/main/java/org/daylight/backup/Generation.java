package org.daylight.backup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The state of the installation at one moment within a backup, named by that moment in UTC: {@code 20260925T183000Z}. */
record Generation(String name) implements Comparable<Generation> {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)(-\\d+)?");

    /** The name for a moment; a second one within the same second gets a number. */
    static Generation at(Instant moment, int repetition) {
        return new Generation(FORM.format(moment) + (repetition == 0 ? "" : "-" + repetition));
    }

    /** Reads a name; whatever else lies in the folder is none. */
    static Optional<Generation> named(String name) {
        Matcher form = NAME.matcher(name);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            FORM.parse(form.group(1));
            return Optional.of(new Generation(name));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Generation other) {
        return name.compareTo(other.name);
    }
}
