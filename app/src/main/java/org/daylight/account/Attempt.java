package org.daylight.account;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One attempt, counted at one door or at two, and what came of it; {@link CountedAttempts} goes through its steps. */
final class Attempt {

    private final JdbcSignInFailures failures;
    private final PasswordEncoder passwords;
    private final List<Counted> counted = new ArrayList<>();
    private boolean wrong;
    private int number;

    Attempt(JdbcSignInFailures failures, PasswordEncoder passwords) {
        this.failures = failures;
        this.passwords = passwords;
    }

    private record Counted(CountedDoor door, String key) {}

    /** Counts the attempt at a door; beyond the door's limit it must not be tried. */
    boolean isAdmitted(CountedDoor door, String key) {
        number = failures.count(door, key);
        counted.add(new Counted(door, key));
        return number <= door.limit();
    }

    /** Counts the attempt and compares; also at a shut door, so that the time tells nothing. */
    boolean isRight(CountedDoor door, SignInName name, String typed, String hash) {
        boolean admitted = isAdmitted(door, name.key());
        return passes(passwords.matches(typed, hash) && admitted);
    }

    /** Keeps what a comparison said; from here on an attempt that was wrong stays counted. */
    boolean passes(boolean right) {
        wrong = !right;
        return right;
    }

    /** How many attempts there are now in a row at the door where this one was counted last. */
    int number() {
        return number;
    }

    /** The right attempt ends the row of failures of its name. */
    void endRow(CountedDoor door, String key) {
        failures.forget(door, key);
    }

    /** Takes back a single attempt where the attempts of many people are counted together. */
    void forgive(CountedDoor door, String key) {
        failures.forgive(door, key);
    }

    /** As if it had not been made; an attempt that was wrong stays. */
    void takeBack() {
        if (!wrong) {
            counted.forEach(each -> failures.forgive(each.door(), each.key()));
            counted.clear();
        }
    }
}
