package org.daylight.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Eighteen-character identity of an organisation (统一社会信用代码, GB 32100-2015), with a correct check character.
 *
 * @param value eighteen digits and capital letters without I, O, S, V and Z
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}");
    private static final int BASE = 31;
    private static final int STEP = 3;

    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code: " + value);
        }
    }

    /** The code that a person typed, spaces and small letters forgiven; empty when it is none. */
    public static Optional<CreditCode> parse(String text) {
        String code = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isValid(code) ? Optional.of(new CreditCode(code)) : Optional.empty();
    }

    public static boolean isValid(String code) {
        return SHAPE.matcher(code).matches() && code.charAt(17) == checkCharacter(code);
    }

    /** Complements the first seventeen characters: 31 minus the sum of value × 3^place, modulo 31. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < 17; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * weight;
            weight = weight * STEP % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    /** The code without its check character, completed; for those who issue codes. */
    public static CreditCode complete(String firstSeventeen) {
        return new CreditCode(firstSeventeen + checkCharacter(firstSeventeen));
    }

    /** Characters nine to seventeen are the organisation code. */
    public String organisationPart() {
        return value.substring(8, 17);
    }

    @Override
    public String toString() {
        return value;
    }
}
