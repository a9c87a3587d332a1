package org.daylight.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.daylight.system.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of applicants, for convenience only: whoever asks for information may do so without one. Nothing is asked
 * but a name for signing in and a password (rules.md R8-01, R8-03).
 */
@Component
public class RegisteringApplicants {

    private static final String PURPOSE = "applicant-email";
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,10}");

    private final JdbcApplicants applicants;
    private final JdbcSignInFailures counts;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final Ids ids;
    private final Keys keys;
    private final AuditTrail trail;

    RegisteringApplicants(
            JdbcApplicants applicants,
            JdbcSignInFailures counts,
            PasswordRules rules,
            PasswordEncoder passwords,
            Ids ids,
            Keys keys,
            AuditTrail trail) {
        this.applicants = applicants;
        this.counts = counts;
        this.rules = rules;
        this.passwords = passwords;
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

    /** Registers an applicant; repeated submissions of one form are refused as a taken name. */
    @Transactional
    public Answer<ApplicantId> register(Registration wanted, String address) {
        SignInName name = new SignInName(wanted.credentials().name());
        Optional<String> objection = objection(wanted, name);
        if (objection.isPresent()) {
            return Answer.refused(objection.get());
        }
        if (counts.count(CountedDoor.REGISTRATION, address) > CountedDoor.REGISTRATION.limit()) {
            return Answer.refused(SigningIn.TOO_MANY);
        }
        ApplicantId id = new ApplicantId(ids.next());
        String email = wanted.email().strip();
        byte[] sealed = email.isEmpty() ? null : keys.encrypt(email.getBytes(StandardCharsets.UTF_8), PURPOSE);
        String hash = passwords.encode(wanted.credentials().password());
        if (!applicants.add(new JdbcApplicants.Fresh(id, wanted.ticket(), name, sealed, hash))) {
            return Answer.refused("account.refused.name-taken");
        }
        trail.record(Deed.done(id.subject(), "applicant.registered", id.subject(), ""));
        return Answer.done(id);
    }

    public Optional<Profile> profile(ApplicantId id) {
        return applicants.find(id).map(kept -> new Profile(kept.name().typed(), opened(kept.email()), kept.since()));
    }

    /** Changes the own password. */
    @Transactional
    public Answer<ApplicantId> changePassword(ApplicantId id, ChangingPasswords.Change change) {
        JdbcApplicants.Kept kept = applicants.find(id).orElseThrow();
        int attempts = counts.count(CountedDoor.APPLICANT, kept.name().key());
        if (attempts > CountedDoor.APPLICANT.limit() || !passwords.matches(change.present(), kept.hash())) {
            String reason = "account.password.present-wrong";
            trail.record(Deed.refused(id.subject(), "applicant.password-changed", id.subject(), reason));
            return Answer.refused(reason);
        }
        Optional<String> objection = rules.objection(change.wished(), kept.name(), List.of(kept.hash()));
        if (objection.isPresent()) {
            return Answer.refused(objection.get());
        }
        counts.forget(CountedDoor.APPLICANT, kept.name().key());
        applicants.changePassword(id, passwords.encode(change.wished()));
        trail.record(Deed.done(id.subject(), "applicant.password-changed", id.subject(), ""));
        return Answer.done(id);
    }

    private Optional<String> objection(Registration wanted, SignInName name) {
        if (!name.isValid()) {
            return Optional.of("account.refused.name-invalid");
        }
        String email = wanted.email().strip();
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            return Optional.of("account.refused.email");
        }
        return rules.objection(wanted.credentials().password(), name, List.of());
    }

    private @Nullable String opened(byte @Nullable [] sealed) {
        return sealed == null ? null : new String(keys.decrypt(sealed, PURPOSE), StandardCharsets.UTF_8);
    }
}
