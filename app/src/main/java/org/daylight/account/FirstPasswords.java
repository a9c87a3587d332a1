package org.daylight.account;

import org.daylight.system.Keys;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords of accounts that somebody else opens. An account always gets the same one, made from its identity with the
 * installation's key: a form that is sent twice shows the password that opens the door, whichever answer is seen.
 */
@Component
class FirstPasswords {

    private static final String PURPOSE = "first-password";

    private final Keys keys;
    private final PasswordEncoder passwords;

    FirstPasswords(Keys keys, PasswordEncoder passwords) {
        this.keys = keys;
        this.passwords = passwords;
    }

    OneTimePassword of(AccountId account) {
        return OneTimePassword.of(keys.blindIndex(account.toString(), PURPOSE));
    }

    String hash(String password) {
        return passwords.encode(password);
    }

    /** Whether the account still waits for its first password to be used. */
    boolean isStillThatOf(Account account) {
        return account.password().temporary()
                && passwords.matches(
                        of(account.id()).value(), account.password().hash());
    }
}
