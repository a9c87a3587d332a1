package org.daylight.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address (电子邮箱), in the one form that every form of the house accepts. Names of hosts may be written in any
 * script; whether somebody reads there is not known.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>\"'(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@(?:" + LABEL + "\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,23}");

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address that a person typed, blanks around it forgiven; empty when it is none. */
    public static Optional<EmailAddress> parse(String text) {
        String typed = text.strip();
        return isValid(typed) ? Optional.of(new EmailAddress(typed)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
