package org.daylight.account;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Attempts at the doors. Each is counted before it is tried, in a short transaction of its own, so that parallel guesses
 * share one count; the password is then compared while no connection is held, because that takes long and others need it.
 * So nobody may ask here for a comparison or a hash inside a transaction.
 */
@Component
class CountedAttempts {

    private final JdbcSignInFailures failures;
    private final PasswordEncoder passwords;

    CountedAttempts(JdbcSignInFailures failures, PasswordEncoder passwords) {
        this.failures = failures;
        this.passwords = passwords;
    }

    /**
     * What came of trying a password.
     *
     * @param right whether it was the right one and the door was not shut
     * @param number how many attempts there are now in a row
     */
    record Attempt(boolean right, int number) {}

    /** Counts an attempt; beyond the limit it must not be tried. */
    boolean admits(CountedDoor door, String key) {
        return failures.count(door, key) <= door.limit();
    }

    /** Counts an attempt and compares; also at a shut door, so that the time tells nothing. */
    Attempt tryPassword(CountedDoor door, SignInName name, String typed, String hash) {
        int number = failures.count(door, name.key());
        boolean matches = passwords.matches(typed, hash);
        return new Attempt(matches && number <= door.limit(), number);
    }

    /** Success ends a row of failures. */
    void forget(CountedDoor door, String key) {
        failures.forget(door, key);
    }

    /** Takes a single attempt back, where all attempts of many people are counted together. */
    void forgive(CountedDoor door, String key) {
        failures.forgive(door, key);
    }

    boolean isShut(CountedDoor door, String key) {
        return failures.shutUntil(door, key).isPresent();
    }

    String hash(String password) {
        return passwords.encode(password);
    }
}
