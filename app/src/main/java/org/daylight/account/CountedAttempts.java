package org.daylight.account;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Attempts at the doors. Each is counted before it is tried, in a short transaction of its own, so that parallel guesses
 * share one count; the password is then compared while no connection is held, because that takes long and others need it;
 * what follows is one transaction. Should that fail, an attempt that was not found wrong is taken back, after it: whoever
 * brings the right password while the trail is broken or no connection is free must not be shut out for it. A wrong one
 * stays counted, whatever fails.
 */
@Component
class CountedAttempts {

    private final JdbcSignInFailures failures;
    private final PasswordEncoder passwords;
    private final TransactionOperations transactions;

    CountedAttempts(JdbcSignInFailures failures, PasswordEncoder passwords, TransactionOperations transactions) {
        this.failures = failures;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    /** Goes through the steps of an attempt; nobody may begin one inside a transaction. */
    <T> T make(Function<Attempt, T> steps) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an attempt is counted in a transaction of its own");
        }
        Attempt attempt = new Attempt(failures, passwords);
        try {
            return steps.apply(attempt);
        } catch (RuntimeException | Error failed) {
            takeBack(attempt, failed);
            throw failed;
        }
    }

    private static void takeBack(Attempt attempt, Throwable failed) {
        try {
            attempt.takeBack();
        } catch (RuntimeException unreachable) {
            failed.addSuppressed(unreachable);
        }
    }

    /** What an attempt leads to, in one transaction. */
    <T> T effect(Supplier<T> effect) {
        return Objects.requireNonNull(transactions.execute(open -> effect.get()));
    }

    /**
     * Counts what is limited without being an attempt at a secret, such as registrations. Nothing takes such a count back:
     * a failure would otherwise tell strangers without limit which names are free.
     */
    boolean admits(CountedDoor door, String key) {
        return failures.count(door, key) <= door.limit();
    }

    boolean isShut(CountedDoor door, String key) {
        return failures.shutUntil(door, key).isPresent();
    }

    String hash(String password) {
        return passwords.encode(password);
    }
}
