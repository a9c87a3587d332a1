package org.daylight.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.system.DaylightSettings;
import org.daylight.system.Keys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of staff: a code from a telephone, or one of ten recovery codes (rules.md S-03). */
@Component
public class SecondFactors {

    private static final String PURPOSE = "second-factor";
    private static final String RECOVERY = "recovery-code";
    private static final String ISSUER = "Daylight";
    private static final int SECRET = 20;
    private static final int CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcSecondFactors factors;
    private final CountedAttempts attempts;
    private final AccountSettings settings;
    private final DaylightSettings installation;
    private final Keys keys;
    private final AuditTrail trail;
    private final InstantSource clock;

    SecondFactors(
            JdbcSecondFactors factors,
            CountedAttempts attempts,
            AccountSettings settings,
            DaylightSettings installation,
            Keys keys,
            AuditTrail trail,
            InstantSource clock) {
        this.factors = factors;
        this.attempts = attempts;
        this.settings = settings;
        this.installation = installation;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What an authenticator app needs.
     *
     * @param secret the secret in base 32, to be typed
     * @param address the {@code otpauth} address, to be scanned
     */
    public record Setup(String secret, String address) {
        @Override
        public String toString() {
            return "Setup";
        }
    }

    /** Whether the person must have a second factor. */
    public boolean isDutyOf(Actor actor) {
        return !installation.demo()
                && switch (settings.secondFactor()) {
                    case NOBODY -> false;
                    case ADMINISTRATORS -> actor.isAdministrator();
                    case STAFF -> true;
                };
    }

    public boolean isSetUp(AccountId account) {
        return factors.find(account).filter(JdbcSecondFactors.Factor::confirmed).isPresent();
    }

    /** The secret that waits for its first code, drawn when there is none; refused when a factor is already in use. */
    @Transactional
    public Answer<Setup> begin(Actor actor) {
        if (isSetUp(actor.account())) {
            return Answer.refused("account.second-factor.in-use");
        }
        byte[] secret = factors.find(actor.account())
                .map(waiting -> keys.decrypt(waiting.secret(), PURPOSE))
                .orElseGet(() -> draw(actor.account()));
        String text = TimeCodes.base32(secret);
        String label = URLEncoder.encode(ISSUER + ":" + actor.name(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        String address = "otpauth://totp/" + label + "?secret=" + text + "&issuer=" + ISSUER
                + "&algorithm=SHA1&digits=6&period=30";
        return Answer.done(new Setup(text, address));
    }

    /** Takes the factor into use when the first code is right; answers with the recovery codes, shown this once. */
    public Answer<List<String>> confirm(Actor actor, String code) {
        if (isSetUp(actor.account())) {
            return Answer.refused("account.second-factor.in-use");
        }
        Trial trial = new Trial("account.second-factor-set", () -> acceptsTimeCode(actor.account(), code));
        return whenAccepted(actor, trial, () -> {
            factors.confirm(actor.account(), clock.instant());
            List<String> codes =
                    IntStream.range(0, CODES).mapToObj(n -> recoveryCode()).toList();
            factors.replaceCodes(
                    actor.account(),
                    codes.stream().map(each -> keys.blindIndex(each, RECOVERY)).toList());
            return codes;
        });
    }

    /** Takes the own factor out of use, with a last code; refused where it is a duty. */
    public Answer<AccountId> remove(Actor actor, String code) {
        if (isDutyOf(actor)) {
            return Answer.refused("account.second-factor.duty");
        }
        Trial trial = new Trial("account.second-factor-removed", () -> accepts(actor.account(), code));
        return whenAccepted(actor, trial, () -> {
            factors.remove(actor.account());
            return actor.account();
        });
    }

    /** What a code is shown for, and whether it is right; asked once, within the transaction that uses it up. */
    private record Trial(String action, BooleanSupplier accepts) {}

    /** Counts an attempt at the same door as codes of the sign-in, before it is tried; refusals are in the trail. */
    private <T> Answer<T> whenAccepted(Actor actor, Trial trial, Supplier<T> act) {
        String key = actor.account().toString();
        return attempts.make(attempt -> {
            boolean open = attempt.isAdmitted(CountedDoor.CODE, key);
            return attempts.effect(() -> {
                if (!attempt.passes(open && trial.accepts().getAsBoolean())) {
                    trail.record(
                            Deed.refused(actor.subject(), trial.action(), actor.subject(), open ? "wrong" : "locked"));
                    return Answer.<T>refused(open ? "account.second-factor.wrong" : "account.second-factor.locked");
                }
                attempt.endRow(CountedDoor.CODE, key);
                T done = act.get();
                trail.record(Deed.done(actor.subject(), trial.action(), actor.subject(), ""));
                return Answer.done(done);
            });
        });
    }

    /** Forgets the factor of a person who lost the telephone and the codes; whoever may grant roles decides it. */
    void forget(AccountId account) {
        factors.remove(account);
    }

    /** Whether a code is right; a time code counts once, a recovery code is used up. */
    @Transactional
    boolean accepts(AccountId account, String code) {
        String plain = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return acceptsTimeCode(account, plain) || factors.useCode(account, keys.blindIndex(plain, RECOVERY));
    }

    private boolean acceptsTimeCode(AccountId account, String code) {
        String digits = code.replaceAll("\\s", "");
        OptionalLong step = factors.find(account)
                .map(factor -> keys.decrypt(factor.secret(), PURPOSE))
                .map(secret -> TimeCodes.matching(secret, digits, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && factors.useStep(account, step.getAsLong());
    }

    private byte[] draw(AccountId account) {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        factors.add(account, keys.encrypt(secret, PURPOSE));
        return secret;
    }

    private static String recoveryCode() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        return TimeCodes.base32(random).toLowerCase(Locale.ROOT);
    }
}
