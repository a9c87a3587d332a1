package org.daylight.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be (rules.md S-01); answers with the key of the sentence that says what is wrong. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    static final int FORMER = 5;
    private static final int KINDS = 3;

    private final PasswordEncoder encoder;

    PasswordRules(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Checks a new password of a person against the present and former ones, newest first. */
    Optional<String> objection(String password, SignInName name, List<String> former) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("account.password.length");
        }
        if (kinds(password) < KINDS) {
            return Optional.of("account.password.kinds");
        }
        if (password.toLowerCase(Locale.ROOT).contains(name.key())) {
            return Optional.of("account.password.name");
        }
        boolean used = former.stream().limit(FORMER + 1L).anyMatch(hash -> encoder.matches(password, hash));
        return used ? Optional.of("account.password.used") : Optional.empty();
    }

    private static long kinds(String password) {
        boolean upper = password.codePoints().anyMatch(Character::isUpperCase);
        boolean lower = password.codePoints().anyMatch(Character::isLowerCase);
        boolean digit = password.codePoints().anyMatch(Character::isDigit);
        boolean other = password.codePoints()
                .anyMatch(each ->
                        !Character.isUpperCase(each) && !Character.isLowerCase(each) && !Character.isDigit(each));
        return Stream.of(upper, lower, digit, other).filter(kind -> kind).count();
    }
}
