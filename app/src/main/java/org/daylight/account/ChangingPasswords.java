package org.daylight.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.system.DaylightSettings;
import org.springframework.stereotype.Component;

/** Staff change their own password: when they wish, every ninety days, and after somebody else gave it (S-01). */
@Component
public class ChangingPasswords {

    private static final Duration VALIDITY = Duration.ofDays(90);

    private final Accounts accounts;
    private final PasswordRules rules;
    private final CountedAttempts attempts;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final DaylightSettings settings;

    ChangingPasswords(
            Accounts accounts,
            PasswordRules rules,
            CountedAttempts attempts,
            AuditTrail trail,
            InstantSource clock,
            DaylightSettings settings) {
        this.accounts = accounts;
        this.rules = rules;
        this.attempts = attempts;
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
    public Answer<AccountId> change(Actor actor, Change change) {
        Account account = accounts.find(actor.account()).orElseThrow();
        return attempts.make(attempt -> {
            Optional<String> objection = objection(attempt, account, change);
            if (objection.isPresent()) {
                attempt.takeBack();
                return refuse(actor, objection.get());
            }
            String hash = attempts.hash(change.wished());
            return attempts.effect(() -> enter(attempt, actor, account.password(), hash));
        });
    }

    /** While the passwords were compared somebody else may have given the person another one; that one stands. */
    private Answer<AccountId> enter(Attempt attempt, Actor actor, Account.Password compared, String hash) {
        Account account = accounts.hold(actor.account()).orElseThrow();
        if (!account.password().equals(compared)) {
            return refuse(actor, "account.password.present-wrong");
        }
        attempt.endRow(CountedDoor.STAFF, account.signInName().key());
        accounts.update(account.changePassword(new Account.Password(hash, clock.instant(), false)));
        trail.record(Deed.done(actor.subject(), "account.password-changed", actor.subject(), ""));
        return Answer.done(account.id());
    }

    private Answer<AccountId> refuse(Actor actor, String objection) {
        trail.record(Deed.refused(actor.subject(), "account.password-changed", actor.subject(), objection));
        return Answer.refused(objection);
    }

    /** Whether the password must be changed before anything else; those of a demonstration do not grow old. */
    boolean isDue(Standing standing) {
        Instant latest = standing.passwordChangedAt().plus(VALIDITY);
        return standing.temporaryPassword()
                || (!settings.demo() && !clock.instant().isBefore(latest));
    }

    /** A wish that is refused beside the right password is no failure at the door. */
    private Optional<String> objection(Attempt attempt, Account account, Change change) {
        boolean right = attempt.isRight(
                CountedDoor.STAFF,
                account.signInName(),
                change.present(),
                account.password().hash());
        return right
                ? rules.objection(change.wished(), account.signInName(), account.knownPasswords())
                : Optional.of("account.password.present-wrong");
    }
}
