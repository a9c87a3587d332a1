package org.daylight.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Opens staff accounts; nobody holds two of the three administrators' powers (rules.md S-01, S-04). */
@Component
public class OpeningAccounts {

    private final Accounts accounts;
    private final FirstPasswords passwords;
    private final PasswordRules rules;
    private final Rights rights;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final TransactionOperations transactions;

    OpeningAccounts(
            Accounts accounts,
            FirstPasswords passwords,
            PasswordRules rules,
            Rights rights,
            AuditTrail trail,
            InstantSource clock,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.rights = rights;
        this.trail = trail;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** The installation itself opens an account with its roles; refused when it would combine administrators. */
    public Answer<AccountId> open(NewAccount account, String password) {
        return prepared(account, password, false).then(ready -> keep(ready, "system"));
    }

    /**
     * A system administrator opens an account without any role; the password opens the door once. The same form again is
     * answered with the same password, as long as nobody has used it.
     */
    public Answer<OneTimePassword> open(Actor actor, NewAccount account) {
        if (!rights.may(actor, Permission.MAINTAIN_ACCOUNTS, account.organ())
                || !account.grants().isEmpty()) {
            trail.record(Deed.refused(actor.subject(), "account.opened", "account:" + account.id(), "not permitted"));
            return Answer.refused("account.refused.not-permitted");
        }
        OneTimePassword password = passwords.of(account.id());
        return switch (prepared(account, password.value(), true).then(ready -> keep(ready, actor.subject()))) {
            case Answer.Done<AccountId> opened -> Answer.done(password);
            case Answer.Refused<AccountId> refused -> wasOpenedBefore(account) ? Answer.done(password) : refused.as();
        };
    }

    private boolean wasOpenedBefore(NewAccount wanted) {
        return accounts.find(wanted.id())
                .filter(kept -> kept.signInName().key().equals(new SignInName(wanted.signInName()).key()))
                .filter(kept -> kept.displayName().equals(wanted.displayName().strip())
                        && kept.organ().equals(wanted.organ()))
                .filter(passwords::isStillThatOf)
                .isPresent();
    }

    /** An account with the hash of its password, not kept yet. Hashing takes long, so it comes before any transaction. */
    Answer<Account> prepared(NewAccount wanted, String password, boolean temporary) {
        SignInName name = new SignInName(wanted.signInName());
        Optional<String> objection = objection(wanted, name, password);
        if (objection.isPresent()) {
            return Answer.refused(objection.get());
        }
        return Answer.done(new Account(
                wanted.id(),
                name,
                TypedText.line(wanted.displayName()),
                wanted.organ(),
                wanted.grants(),
                new Account.Password(passwords.hash(password), clock.instant(), temporary),
                List.of(),
                null,
                0));
    }

    /** Keeps a prepared account; joins the caller's transaction. */
    Answer<AccountId> keep(Account account, String by) {
        return Objects.requireNonNull(transactions.execute(open -> add(account, by)));
    }

    private Answer<AccountId> add(Account account, String by) {
        if (!accounts.add(account)) {
            return Answer.refused("account.refused.name-taken");
        }
        trail.record(Deed.done(by, "account.opened", "account:" + account.id(), names(account.grants())));
        return Answer.done(account.id());
    }

    private Optional<String> objection(NewAccount wanted, SignInName name, String password) {
        if (!name.isValid()) {
            return Optional.of("account.refused.name-invalid");
        }
        if (wanted.displayName().isBlank() || wanted.displayName().length() > 60) {
            return Optional.of("account.refused.display-name");
        }
        boolean administrator =
                wanted.grants().stream().anyMatch(grant -> grant.role().isAdministrator());
        if (administrator && wanted.grants().size() > 1) {
            return Optional.of("account.refused.separation-of-powers");
        }
        return rules.objection(password, name, List.of());
    }

    private static String names(Set<Grant> grants) {
        return String.join(
                " ",
                grants.stream()
                        .map(grant -> grant.role() + ":" + grant.scope())
                        .sorted()
                        .toList());
    }
}
