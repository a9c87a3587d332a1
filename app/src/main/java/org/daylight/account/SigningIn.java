package org.daylight.account;

import java.time.InstantSource;
import java.util.Optional;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    private final JdbcSignInFailures failures;
    private final SecondFactors secondFactors;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final PasswordEncoder passwords;
    private final String decoy;

    SigningIn(
            Accounts accounts,
            JdbcApplicants applicants,
            JdbcSignInFailures failures,
            SecondFactors secondFactors,
            AuditTrail trail,
            InstantSource clock,
            PasswordEncoder passwords) {
        this.accounts = accounts;
        this.applicants = applicants;
        this.failures = failures;
        this.secondFactors = secondFactors;
        this.trail = trail;
        this.clock = clock;
        this.passwords = passwords;
        this.decoy = passwords.encode(OneTimePassword.draw().value());
    }

    /** Who is known under a name at a door: subject for the trail and hash of the password; empty hash for nobody. */
    private record Known<T>(Optional<T> person, String subject, String hash) {}

    @Transactional
    Answer<SignedIn> staff(Credentials credentials, String address) {
        SignInName name = new SignInName(credentials.name());
        Optional<Account> found = accounts.findBySignInName(name).filter(Account::isInForce);
        Known<Account> known = new Known<>(
                found,
                found.map(account -> SignedIn.subject(account.id())).orElse("stranger"),
                found.map(account -> account.password().hash()).orElse(decoy));
        return passes(CountedDoor.STAFF, known, credentials, address)
                .map(account -> new SignedIn(
                        account.id().value(),
                        account.signInName().typed(),
                        clock.instant(),
                        secondFactors.isSetUp(account.id())));
    }

    @Transactional
    Answer<ApplicantSignedIn> applicant(Credentials credentials, String address) {
        Optional<JdbcApplicants.Secret> found = applicants.secret(new SignInName(credentials.name()));
        Known<JdbcApplicants.Secret> known = new Known<>(
                found,
                found.map(secret -> secret.id().subject()).orElse("stranger"),
                found.map(JdbcApplicants.Secret::hash).orElse(decoy));
        return passes(CountedDoor.APPLICANT, known, credentials, address)
                .map(secret -> new ApplicantSignedIn(secret.id().value(), clock.instant()));
    }

    /** The second step of a person who has a second factor. */
    @Transactional
    Answer<SignedIn> code(SignedIn person, String code) {
        String key = person.account().toString();
        boolean open = failures.count(CountedDoor.CODE, key) <= CountedDoor.CODE.limit();
        if (!open || !secondFactors.accepts(person.account(), code)) {
            trail.record(Deed.refused(person.getName(), "sign-in.code", person.getName(), open ? "wrong" : "locked"));
            return Answer.refused(open ? "sign-in.code.failed" : "sign-in.code.locked");
        }
        failures.forget(CountedDoor.CODE, key);
        trail.record(Deed.done(person.getName(), "sign-in.code", person.getName(), ""));
        return Answer.done(person.withCodeShown(clock.instant()));
    }

    private <T> Answer<T> passes(CountedDoor door, Known<T> known, Credentials credentials, String address) {
        if (credentials.isTooLong()) {
            return Answer.refused(FAILED);
        }
        if (failures.shutUntil(CountedDoor.ADDRESS, address).isPresent()) {
            return Answer.refused(TOO_MANY);
        }
        String key = new SignInName(credentials.name()).key();
        int attempts = failures.count(door, key);
        boolean right = passwords.matches(credentials.password(), known.hash());
        if (known.person().isPresent() && right && attempts <= door.limit()) {
            failures.forget(door, key);
            trail.record(Deed.done(known.subject(), "sign-in", known.subject(), door.name()));
            return Answer.done(known.person().get());
        }
        failures.count(CountedDoor.ADDRESS, address);
        trail.record(Deed.refused(known.subject(), "sign-in", known.subject(), reason(door, attempts)));
        return Answer.refused(FAILED);
    }

    private static String reason(CountedDoor door, int attempts) {
        if (attempts == door.limit()) {
            return door.name() + " locked after " + attempts + " failures";
        }
        return door.name() + (attempts > door.limit() ? " while locked" : " failure " + attempts);
    }
}
