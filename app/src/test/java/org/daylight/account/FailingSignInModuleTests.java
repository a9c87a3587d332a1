package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.audit.AuditTrail;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.daylight.shared.Outage;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Right passwords and codes whose act fails, because the trail is broken or no connection is free, shut no door. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
class FailingSignInModuleTests {

    private static final String PASSWORD = "Plain-words-2026";
    private static final String OTHER = "Other-words-2026";
    private static final String WRONG = "Wrong-words-2026";
    private static final String ADDRESS = "192.0.2.30";
    private static final int TIMES = 6;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcApplicants applicants;

    @Autowired
    private JdbcSignInFailures failures;

    @Autowired
    private ChangingPasswords passwords;

    @Autowired
    private RegisteringApplicants registering;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private InstantSource clock;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcTemplate database;

    private Actor person = new Actor(new AccountId(new UUID(0, 0)), "人", Actor.INSTALLATION, Set.of());
    private String name = "";
    private byte[] seal = {};

    @BeforeEach
    void somebody_has_an_account() {
        name = "failing-" + ids.next();
        person = new Actor(new AccountId(ids.next()), "人", Actor.INSTALLATION, Set.of());
        opening.open(new NewAccount(person.account(), name, "人", Actor.INSTALLATION, Set.of()), PASSWORD)
                .orThrow();
        database.update("DELETE FROM sign_in_failure");
        seal = Objects.requireNonNull(database.queryForObject("SELECT seal FROM audit_head", byte[].class));
    }

    @AfterEach
    void the_trail_is_whole_again() {
        if (headSeal().length == 0) {
            mend();
        }
    }

    @Test
    void right_passwords_of_staff_while_the_trail_is_broken_shut_neither_the_name_nor_the_address() {
        breakTrail();
        often(() -> signIn(PASSWORD));
        assertThat(counts())
                .allSatisfy((door, count) -> assertThat(count).as(door).isZero());
        mend();
        assertThat(signIn(PASSWORD).isDone()).isTrue();
    }

    @Test
    void right_passwords_of_an_applicant_while_the_trail_is_broken_do_not_shut_the_door() {
        Credentials credentials = new Credentials("asking-" + ids.next(), PASSWORD);
        ApplicantId id = registered(credentials);
        breakTrail();
        often(() -> signingIn.applicant(credentials, ADDRESS));
        often(() -> registering.changePassword(id, new ChangingPasswords.Change(PASSWORD, OTHER)));
        mend();
        assertThat(signingIn.applicant(credentials, ADDRESS).isDone()).isTrue();
    }

    @Test
    void wrong_passwords_stay_counted_while_the_trail_is_broken_and_no_right_one_takes_them_back() {
        breakTrail();
        for (int n = 0; n < 4; n++) {
            assertThatThrownBy(() -> signIn(WRONG)).isInstanceOf(Outage.class);
            assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(Outage.class);
        }
        assertThat(counts()).containsEntry("STAFF", 4).containsEntry("ADDRESS", 4);
        assertThatThrownBy(() -> signIn(WRONG)).isInstanceOf(Outage.class);
        mend();
        assertThat(signIn(PASSWORD)).isEqualTo(Answer.refused("sign-in.failed"));
    }

    @Test
    void a_present_password_that_was_right_is_taken_back_when_the_change_fails_or_the_wish_is_refused() {
        breakTrail();
        often(() -> passwords.change(person, new ChangingPasswords.Change(PASSWORD, OTHER)));
        often(() -> passwords.change(person, new ChangingPasswords.Change(PASSWORD, "short")));
        mend();
        for (int n = 0; n < TIMES; n++) {
            assertThat(passwords.change(person, new ChangingPasswords.Change(PASSWORD, "short")))
                    .isNotEqualTo(Answer.refused("account.password.present-wrong"));
        }
        assertThat(passwords
                        .change(person, new ChangingPasswords.Change(PASSWORD, OTHER))
                        .isDone())
                .isTrue();
    }

    @Test
    void a_present_password_of_an_applicant_that_was_right_is_taken_back_when_the_wish_is_refused() {
        ApplicantId id = registered(new Credentials("wishing-" + ids.next(), PASSWORD));
        for (int n = 0; n < TIMES; n++) {
            assertThat(registering.changePassword(id, new ChangingPasswords.Change(PASSWORD, "short")))
                    .isNotEqualTo(Answer.refused("account.password.present-wrong"));
        }
        assertThat(registering
                        .changePassword(id, new ChangingPasswords.Change(PASSWORD, OTHER))
                        .isDone())
                .isTrue();
    }

    @Test
    void right_codes_while_the_trail_is_broken_are_neither_counted_nor_used_up_and_wrong_ones_are_counted() {
        SecondFactors.Setup setup = factors.begin(person).orThrow();
        breakTrail();
        often(() -> factors.confirm(person, now(setup)));
        mend();
        String recovery = factors.confirm(person, now(setup)).orThrow().getFirst();
        SignedIn half = signIn(PASSWORD).orThrow();
        breakTrail();
        often(() -> signingIn.code(half, recovery));
        often(() -> factors.remove(person, recovery));
        mend();
        assertThat(signingIn.code(half, recovery).isDone()).isTrue();
        breakTrail();
        often(() -> signingIn.code(half, "x"));
        mend();
        assertThat(signingIn.code(half, now(setup))).isEqualTo(Answer.refused("sign-in.code.locked"));
        database.update("DELETE FROM sign_in_failure");
        breakTrail();
        often(() -> factors.remove(person, "x"));
        mend();
        assertThat(factors.remove(person, now(setup))).isEqualTo(Answer.refused("account.second-factor.locked"));
    }

    @Test
    void right_passwords_are_taken_back_when_no_connection_is_free_for_their_act() {
        CountedAttempts attempts = new CountedAttempts(failures, encoder, new NoneFree());
        SigningIn door = new SigningIn(accounts, applicants, attempts, factors, trail, clock);
        for (int n = 0; n < TIMES; n++) {
            assertThatThrownBy(() -> door.staff(new Credentials(name, PASSWORD), ADDRESS))
                    .isInstanceOf(CannotCreateTransactionException.class);
        }
        assertThatThrownBy(() -> door.staff(new Credentials(name, WRONG), ADDRESS))
                .isInstanceOf(CannotCreateTransactionException.class);
        assertThat(counts()).containsEntry("STAFF", 1).containsEntry("ADDRESS", 1);
        assertThat(signIn(PASSWORD).isDone()).isTrue();
    }

    @Test
    void registrations_stay_counted_also_when_they_fail_for_they_tell_which_names_are_free() {
        breakTrail();
        often(() -> registered(new Credentials("new-" + ids.next(), PASSWORD)));
        assertThat(counts()).containsEntry("REGISTRATION", TIMES);
    }

    private static final class NoneFree implements TransactionOperations {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            throw new CannotCreateTransactionException("no connection is free");
        }
    }

    private static void often(ThrowingCallable act) {
        for (int n = 0; n < TIMES; n++) {
            assertThatThrownBy(act).isInstanceOf(Outage.class);
        }
    }

    private Answer<SignedIn> signIn(String password) {
        return signingIn.staff(new Credentials(name, password), ADDRESS);
    }

    private ApplicantId registered(Credentials credentials) {
        return registering
                .register(new RegisteringApplicants.Registration(ids.next(), credentials, ""), ADDRESS)
                .orThrow();
    }

    private String now(SecondFactors.Setup setup) {
        return TimeCodes.code(Base32.decode(setup.secret()), TimeCodes.step(clock.instant()));
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        database.query("SELECT door, failures FROM sign_in_failure", row -> {
            counts.merge(row.getString("door"), row.getInt("failures"), Integer::sum);
        });
        return counts;
    }

    private void breakTrail() {
        seal = headSeal();
        tamper("''");
    }

    private void mend() {
        tamper("'\\x" + HexFormat.of().formatHex(seal) + "'");
    }

    private byte[] headSeal() {
        return Objects.requireNonNull(database.queryForObject("SELECT seal FROM audit_head", byte[].class));
    }

    private void tamper(String sql) {
        database.execute("BEGIN; SET LOCAL session_replication_role = replica; UPDATE audit_head SET seal = " + sql
                + "; COMMIT");
    }
}
