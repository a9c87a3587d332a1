package org.daylight.account;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;

/**
 * Decides whether somebody may come in. A wrong name, a wrong password, a shut door and a disabled account get the same
 * answer after the same work, so that nobody learns which names exist (rules.md S-02).
 */
@Component
class SigningIn {

    static final String FAILED = "sign-in.failed";
    static final String TOO_MANY = "sign-in.too-many";

    private final Accounts accounts;
    private final JdbcApplicants applicants;
    private final CountedAttempts attempts;
    private final SecondFactors secondFactors;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final String decoy;

    SigningIn(
            Accounts accounts,
            JdbcApplicants applicants,
            CountedAttempts attempts,
            SecondFactors secondFactors,
            AuditTrail trail,
            InstantSource clock) {
        this.accounts = accounts;
        this.applicants = applicants;
        this.attempts = attempts;
        this.secondFactors = secondFactors;
        this.trail = trail;
        this.clock = clock;
        this.decoy = attempts.hash(OneTimePassword.draw().value());
    }

    /** Who is known under a name at a door: subject for the trail and hash of the password; empty hash for nobody. */
    private record Known<T>(Optional<T> person, String subject, String hash) {

        /** Whether it is the same person with the same password; both may change while a password is compared. */
        boolean isStill(Known<T> later) {
            return later.person().isPresent() && subject.equals(later.subject()) && hash.equals(later.hash());
        }
    }

    Answer<SignedIn> staff(Credentials credentials, String address) {
        return passes(CountedDoor.STAFF, () -> knownStaff(credentials), credentials, address)
                .map(account -> new SignedIn(
                        account.id().value(),
                        account.signInName().typed(),
                        clock.instant(),
                        secondFactors.isSetUp(account.id())));
    }

    private Known<Account> knownStaff(Credentials credentials) {
        Optional<Account> found =
                accounts.findBySignInName(new SignInName(credentials.name())).filter(Account::isInForce);
        return new Known<>(
                found,
                found.map(account -> SignedIn.subject(account.id())).orElse("stranger"),
                found.map(account -> account.password().hash()).orElse(decoy));
    }

    Answer<ApplicantSignedIn> applicant(Credentials credentials, String address) {
        return passes(CountedDoor.APPLICANT, () -> knownApplicant(credentials), credentials, address)
                .map(secret -> new ApplicantSignedIn(secret.id().value(), clock.instant()));
    }

    private Known<JdbcApplicants.Secret> knownApplicant(Credentials credentials) {
        Optional<JdbcApplicants.Secret> found = applicants.secret(new SignInName(credentials.name()));
        return new Known<>(
                found,
                found.map(secret -> secret.id().subject()).orElse("stranger"),
                found.map(JdbcApplicants.Secret::hash).orElse(decoy));
    }

    /** The second step of a person who has a second factor. */
    Answer<SignedIn> code(SignedIn person, String code) {
        String key = person.account().toString();
        return attempts.make(attempt -> {
            boolean open = attempt.isAdmitted(CountedDoor.CODE, key);
            return attempts.effect(() -> {
                if (!attempt.passes(open && secondFactors.accepts(person.account(), code))) {
                    trail.record(Deed.refused(
                            person.getName(), "sign-in.code", person.getName(), open ? "wrong" : "locked"));
                    return Answer.<SignedIn>refused(open ? "sign-in.code.failed" : "sign-in.code.locked");
                }
                attempt.endRow(CountedDoor.CODE, key);
                trail.record(Deed.done(person.getName(), "sign-in.code", person.getName(), ""));
                return Answer.done(person.withCodeShown(clock.instant()));
            });
        });
    }

    /** Both counts come before the try, the try without a connection, and its effect in one transaction after it. */
    private <T> Answer<T> passes(CountedDoor door, Supplier<Known<T>> look, Credentials credentials, String address) {
        if (credentials.isTooLong()) {
            return Answer.refused(FAILED);
        }
        if (attempts.isShut(CountedDoor.ADDRESS, address)) {
            return Answer.refused(TOO_MANY);
        }
        return attempts.make(attempt -> attempt.isAdmitted(CountedDoor.ADDRESS, address)
                ? decided(attempt, new Door<>(door, look, address), credentials)
                : Answer.refused(TOO_MANY));
    }

    /** Where somebody stands: at which door, how the name is looked up there, and from which address. */
    private record Door<T>(CountedDoor counted, Supplier<Known<T>> look, String address) {}

    private <T> Answer<T> decided(Attempt attempt, Door<T> door, Credentials credentials) {
        SignInName name = new SignInName(credentials.name());
        Known<T> known = door.look().get();
        boolean right = attempt.isRight(door.counted(), name, credentials.password(), known.hash());
        return attempts.effect(() -> {
            if (!right || !known.isStill(door.look().get())) {
                String reason = reason(door.counted(), attempt.number());
                trail.record(Deed.refused(known.subject(), "sign-in", known.subject(), reason));
                return Answer.<T>refused(FAILED);
            }
            attempt.endRow(door.counted(), name.key());
            attempt.forgive(CountedDoor.ADDRESS, door.address());
            trail.record(Deed.done(
                    known.subject(), "sign-in", known.subject(), door.counted().name()));
            return Answer.done(known.person().orElseThrow());
        });
    }

    private static String reason(CountedDoor door, int attempts) {
        if (attempts == door.limit()) {
            return door.name() + " locked after " + attempts + " failures";
        }
        return door.name() + (attempts > door.limit() ? " while locked" : " failure " + attempts);
    }
}
