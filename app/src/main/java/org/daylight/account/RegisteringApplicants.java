package org.daylight.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.shared.EmailAddress;
import org.daylight.shared.Ids;
import org.daylight.system.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Accounts of applicants, for convenience only: whoever asks for information may do so without one. Nothing is asked
 * but a name for signing in and a password (rules.md R8-01, R8-03).
 */
@Component
public class RegisteringApplicants {

    private static final String PURPOSE = "applicant-email";
    private static final String WRONG = "account.password.present-wrong";

    private final JdbcApplicants applicants;
    private final CountedAttempts attempts;
    private final PasswordRules rules;
    private final Ids ids;
    private final Keys keys;
    private final AuditTrail trail;

    RegisteringApplicants(
            JdbcApplicants applicants,
            CountedAttempts attempts,
            PasswordRules rules,
            Ids ids,
            Keys keys,
            AuditTrail trail) {
        this.applicants = applicants;
        this.attempts = attempts;
        this.rules = rules;
        this.ids = ids;
        this.keys = keys;
        this.trail = trail;
    }

    /**
     * What somebody wants to register.
     *
     * @param ticket the key of the form, under which an account is made once
     * @param email optional; empty when there is none
     */
    public record Registration(UUID ticket, Credentials credentials, String email) {}

    /**
     * What the owner of an account sees of it.
     *
     * @param email null when none was given
     */
    public record Profile(String name, @Nullable String email, Instant since) {}

    /** Registers an applicant; a form that is sent again, or twice at once, is answered with the same account. */
    public Answer<ApplicantId> register(Registration wanted, String address) {
        SignInName name = new SignInName(wanted.credentials().name());
        Optional<String> objection = objection(wanted, name);
        if (objection.isPresent()) {
            return Answer.refused(objection.get());
        }
        if (!attempts.admits(CountedDoor.REGISTRATION, address)) {
            return Answer.refused(SigningIn.TOO_MANY);
        }
        ApplicantId id = new ApplicantId(ids.next());
        String email = wanted.email().strip();
        byte[] sealed = email.isEmpty() ? null : keys.encrypt(email.getBytes(StandardCharsets.UTF_8), PURPOSE);
        String hash = attempts.hash(wanted.credentials().password());
        JdbcApplicants.Fresh fresh = new JdbcApplicants.Fresh(id, wanted.ticket(), name, sealed, hash);
        return attempts.effect(() -> add(fresh));
    }

    private Answer<ApplicantId> add(JdbcApplicants.Fresh fresh) {
        if (!applicants.add(fresh)) {
            return applicants
                    .findByTicket(fresh.ticket(), fresh.name())
                    .map(Answer::done)
                    .orElse(Answer.refused("account.refused.name-taken"));
        }
        trail.record(Deed.done(
                fresh.id().subject(), "applicant.registered", fresh.id().subject(), ""));
        return Answer.done(fresh.id());
    }

    public Optional<Profile> profile(ApplicantId id) {
        return applicants.find(id).map(kept -> new Profile(kept.name().typed(), opened(kept.email()), kept.since()));
    }

    /** Changes the own password; a wish that is refused beside the right password is no failure at the door. */
    public Answer<ApplicantId> changePassword(ApplicantId id, ChangingPasswords.Change change) {
        JdbcApplicants.Kept kept = applicants.find(id).orElseThrow();
        return attempts.make(attempt -> {
            if (!attempt.isRight(CountedDoor.APPLICANT, kept.name(), change.present(), kept.hash())) {
                trail.record(Deed.refused(id.subject(), "applicant.password-changed", id.subject(), WRONG));
                return Answer.refused(WRONG);
            }
            Optional<String> objection = rules.objection(change.wished(), kept.name(), List.of(kept.hash()));
            if (objection.isPresent()) {
                attempt.takeBack();
                return Answer.refused(objection.get());
            }
            String hash = attempts.hash(change.wished());
            return attempts.effect(() -> enter(attempt, id, kept, hash));
        });
    }

    /** While the passwords were compared another request may have changed the present one; that one stands. */
    private Answer<ApplicantId> enter(Attempt attempt, ApplicantId id, JdbcApplicants.Kept compared, String hash) {
        if (!applicants.changePassword(id, compared.hash(), hash)) {
            return Answer.refused(WRONG);
        }
        attempt.endRow(CountedDoor.APPLICANT, compared.name().key());
        trail.record(Deed.done(id.subject(), "applicant.password-changed", id.subject(), ""));
        return Answer.done(id);
    }

    private Optional<String> objection(Registration wanted, SignInName name) {
        if (!name.isValid()) {
            return Optional.of("account.refused.name-invalid");
        }
        String email = wanted.email().strip();
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            return Optional.of("account.refused.email");
        }
        return rules.objection(wanted.credentials().password(), name, List.of());
    }

    private @Nullable String opened(byte @Nullable [] sealed) {
        return sealed == null ? null : new String(keys.decrypt(sealed, PURPOSE), StandardCharsets.UTF_8);
    }
}
