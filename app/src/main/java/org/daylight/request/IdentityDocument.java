package org.daylight.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.daylight.organisation.CreditCode;

/** The kinds of identity document (身份证件) that prove who asks (条例 第二十九条第二款第一项). */
public enum IdentityDocument {
    /** 居民身份证: 18 places by GB 11643. */
    IDENTITY_CARD,
    PASSPORT,
    /** 港澳居民来往内地通行证, 台湾居民来往大陆通行证, 港澳台居民居住证. */
    TRAVEL_PERMIT,
    /** 统一社会信用代码: 18 places by GB 32100. */
    CREDIT_CODE,
    OTHER;

    private static final int[] CARD_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CARD_CHECKS = "10X98765432";

    /** Whether a number is well formed; the two numbered kinds are checked by their last place. */
    public boolean accepts(String number) {
        return switch (this) {
            case IDENTITY_CARD -> isIdentityCard(canonical(number));
            case CREDIT_CODE -> CreditCode.isValid(canonical(number));
            case PASSPORT, TRAVEL_PERMIT -> canonical(number).matches("[A-Z0-9]{5,20}");
            case OTHER -> !number.isBlank();
        };
    }

    /** The day of birth that an identity card tells; empty for every other document. */
    public Optional<LocalDate> birthday(String number) {
        return this == IDENTITY_CARD && accepts(number) ? date(canonical(number)) : Optional.empty();
    }

    /** The spelling under which two writings of one number are the same. */
    static String canonical(String number) {
        return number.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isIdentityCard(String number) {
        if (!number.matches("\\d{17}[0-9X]") || date(number).isEmpty()) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < CARD_WEIGHTS.length; place++) {
            sum += CARD_WEIGHTS[place] * (number.charAt(place) - '0');
        }
        return CARD_CHECKS.charAt(sum % 11) == number.charAt(17);
    }

    private static Optional<LocalDate> date(String card) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(card.substring(6, 10)),
                    Integer.parseInt(card.substring(10, 12)),
                    Integer.parseInt(card.substring(12, 14))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
