package org.daylight.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nine-character organisation code (组织机构代码, GB 11714-1997), the front part of an index number (索引号).
 *
 * @param value eight digits or capital letters and the check character, no hyphen
 */
public record OrganisationCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}[0-9X]");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int BASE = 11;

    public OrganisationCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an organisation code: " + value);
        }
    }

    /** The code that a person typed, hyphen, spaces and small letters forgiven; empty when it is none. */
    public static Optional<OrganisationCode> parse(String text) {
        String code = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return isValid(code) ? Optional.of(new OrganisationCode(code)) : Optional.empty();
    }

    public static boolean isValid(String code) {
        return SHAPE.matcher(code).matches() && code.charAt(8) == checkCharacter(code);
    }

    /** 11 minus the weighted sum modulo 11; ten is written X, eleven 0. */
    static char checkCharacter(String code) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += Character.digit(code.charAt(place), 36) * WEIGHTS[place];
        }
        int check = BASE - sum % BASE;
        return switch (check) {
            case 10 -> 'X';
            case BASE -> '0';
            default -> (char) ('0' + check);
        };
    }

    /** The code of eight characters, completed; for those who issue codes. */
    public static OrganisationCode complete(String firstEight) {
        return new OrganisationCode(firstEight + checkCharacter(firstEight));
    }

    @Override
    public String toString() {
        return value;
    }
}
