package org.daylight.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.system.DaylightSettings;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff change their own password: when they wish, every ninety days, and after somebody else gave it (S-01). */
@Component
public class ChangingPasswords {

    private static final Duration VALIDITY = Duration.ofDays(90);

    private final Accounts accounts;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final JdbcSignInFailures failures;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final DaylightSettings settings;

    ChangingPasswords(
            Accounts accounts,
            PasswordRules rules,
            PasswordEncoder passwords,
            JdbcSignInFailures failures,
            AuditTrail trail,
            InstantSource clock,
            DaylightSettings settings) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.failures = failures;
        this.trail = trail;
        this.clock = clock;
        this.settings = settings;
    }

    /** The present and the wished password, as typed. */
    public record Change(String present, String wished) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /** Changes the password of the acting person; a wrong present one counts as a failure at the door. */
    @Transactional
    public Answer<AccountId> change(Actor actor, Change change) {
        Account account = accounts.find(actor.account()).orElseThrow();
        Optional<String> objection = objection(account, change);
        if (objection.isPresent()) {
            trail.record(Deed.refused(actor.subject(), "account.password-changed", actor.subject(), objection.get()));
            return Answer.refused(objection.get());
        }
        failures.forget(CountedDoor.STAFF, account.signInName().key());
        accounts.update(account.changePassword(
                new Account.Password(passwords.encode(change.wished()), clock.instant(), false)));
        trail.record(Deed.done(actor.subject(), "account.password-changed", actor.subject(), ""));
        return Answer.done(account.id());
    }

    /** Whether the password must be changed before anything else; those of a demonstration do not grow old. */
    boolean isDue(Standing standing) {
        Instant latest = standing.passwordChangedAt().plus(VALIDITY);
        return standing.temporaryPassword()
                || (!settings.demo() && !clock.instant().isBefore(latest));
    }

    private Optional<String> objection(Account account, Change change) {
        int attempts = failures.count(CountedDoor.STAFF, account.signInName().key());
        if (attempts > CountedDoor.STAFF.limit()
                || !passwords.matches(change.present(), account.password().hash())) {
            return Optional.of("account.password.present-wrong");
        }
        return rules.objection(change.wished(), account.signInName(), account.knownPasswords());
    }
}
