package org.daylight.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.shared.TypedText;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens staff accounts; nobody holds two of the three administrators' powers (rules.md S-01, S-04). */
@Component
public class OpeningAccounts {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final Rights rights;
    private final AuditTrail trail;
    private final InstantSource clock;

    OpeningAccounts(
            Accounts accounts,
            PasswordEncoder passwords,
            PasswordRules rules,
            Rights rights,
            AuditTrail trail,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.rights = rights;
        this.trail = trail;
        this.clock = clock;
    }

    /** The installation itself opens an account with its roles; refused when it would combine administrators. */
    @Transactional
    public Answer<AccountId> open(NewAccount account, String password) {
        return add(account, password, false, "system");
    }

    /** A system administrator opens an account without any role; the password opens the door once. */
    @Transactional
    public Answer<OneTimePassword> open(Actor actor, NewAccount account) {
        if (!rights.may(actor, Permission.MAINTAIN_ACCOUNTS, account.organ())
                || !account.grants().isEmpty()) {
            trail.record(Deed.refused(actor.subject(), "account.opened", "account:" + account.id(), "not permitted"));
            return Answer.refused("account.refused.not-permitted");
        }
        OneTimePassword password = OneTimePassword.draw();
        return add(account, password.value(), true, actor.subject()).map(opened -> password);
    }

    /** An account of the first start, whose password must be changed at once. */
    Answer<OneTimePassword> openFirst(NewAccount account) {
        OneTimePassword password = OneTimePassword.draw();
        return add(account, password.value(), true, "system").map(opened -> password);
    }

    private Answer<AccountId> add(NewAccount wanted, String password, boolean temporary, String by) {
        SignInName name = new SignInName(wanted.signInName());
        Optional<String> objection = objection(wanted, name, password);
        if (objection.isPresent()) {
            return Answer.refused(objection.get());
        }
        Account account = new Account(
                wanted.id(),
                name,
                TypedText.line(wanted.displayName()),
                wanted.organ(),
                wanted.grants(),
                new Account.Password(passwords.encode(password), clock.instant(), temporary),
                List.of(),
                null,
                0);
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
