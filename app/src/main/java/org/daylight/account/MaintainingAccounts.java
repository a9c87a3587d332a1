package org.daylight.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.daylight.account.AccountActs.Act;
import org.daylight.shared.Answer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What a system administrator does with accounts: disable, enable, unlock, give a new password. Never roles. */
@Component
public class MaintainingAccounts {

    private final AccountActs acts;
    private final Accounts accounts;
    private final JdbcSignInFailures failures;
    private final StaffSessions sessions;
    private final PasswordEncoder passwords;
    private final InstantSource clock;
    private final TransactionOperations transactions;

    MaintainingAccounts(
            AccountActs acts,
            Accounts accounts,
            JdbcSignInFailures failures,
            StaffSessions sessions,
            PasswordEncoder passwords,
            InstantSource clock,
            TransactionOperations transactions) {
        this.acts = acts;
        this.accounts = accounts;
        this.failures = failures;
        this.sessions = sessions;
        this.passwords = passwords;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Nobody signs in with the account any more, and its sessions end at once; the last administrator stays. */
    @Transactional
    public Answer<AccountId> disable(Actor actor, AccountId id) {
        Answer<AccountId> done = acts.decide(act(actor, id, "account.disabled"), account -> {
            boolean last = account.grants().stream()
                    .map(Grant::role)
                    .anyMatch(role -> role.isAdministrator() && accounts.othersHolding(role, id) == 0);
            return last ? Answer.refused("account.refused.last-administrator") : account.disable(clock.instant());
        });
        if (done.isDone()) {
            sessions.endAll(id);
        }
        return done;
    }

    @Transactional
    public Answer<AccountId> enable(Actor actor, AccountId id) {
        return acts.decide(act(actor, id, "account.enabled"), Account::enable);
    }

    /** Opens the door again before its ten minutes are over. */
    @Transactional
    public Answer<AccountId> unlock(Actor actor, AccountId id) {
        return acts.decide(act(actor, id, "account.unlocked"), account -> {
            failures.forget(CountedDoor.STAFF, account.signInName().key());
            failures.forget(CountedDoor.CODE, id.toString());
            return Answer.done(account);
        });
    }

    /** Gives a password that opens the door once; the person's sessions end. The hash is ready before the act begins. */
    public Answer<OneTimePassword> resetPassword(Actor actor, AccountId id) {
        OneTimePassword fresh = OneTimePassword.draw();
        Account.Password password = new Account.Password(passwords.encode(fresh.value()), clock.instant(), true);
        return Objects.requireNonNull(transactions.execute(open -> {
            Answer<AccountId> done = acts.decide(
                    act(actor, id, "account.password-reset"), account -> Answer.done(account.changePassword(password)));
            if (done.isDone()) {
                sessions.endAll(id);
            }
            return done.map(account -> fresh);
        }));
    }

    /** Until when an account's door is shut after too many failures, if it is. */
    public Optional<Instant> shutUntil(StaffMember member) {
        return failures.shutUntil(CountedDoor.STAFF, new SignInName(member.signInName()).key())
                .or(() -> failures.shutUntil(CountedDoor.CODE, member.id().toString()));
    }

    private static Act act(Actor actor, AccountId id, String action) {
        return new Act(actor, id, Permission.MAINTAIN_ACCOUNTS, action, "");
    }
}
