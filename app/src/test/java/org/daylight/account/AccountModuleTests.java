package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daylight.audit.AuditEntry;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.AuditLog;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.daylight.system.DaylightSettings;
import org.daylight.testing.AtOnce;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

@ModuleTest
@TestPropertySource(properties = "daylight.account.second-factor=administrators")
class AccountModuleTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    private static final String PASSWORD = "Plain-words-2026";
    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private MaintainingAccounts maintaining;

    @Autowired
    private GrantingRoles granting;

    @Autowired
    private ChangingPasswords passwords;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private RegisteringApplicants applicants;

    @Autowired
    private ClosingApplicants closing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcSignInFailures failures;

    @Autowired
    private AuditLog log;

    @Autowired
    private Ids ids;

    @Autowired
    private TestClock clock;

    @Autowired
    private DaylightSettings settings;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void the_clock_goes_back() {
        clock.setTo(FRI_2026_09_25);
    }

    @Test
    void five_wrong_passwords_shut_the_door_for_ten_minutes_also_for_the_right_one() {
        Actor person = opened("lock-" + ids.next());
        String name = nameOf(person);
        for (int n = 0; n < 5; n++) {
            assertThat(signIn(name, "Wrong-words-2026")).isEqualTo(Answer.refused("sign-in.failed"));
        }
        assertThat(signIn(name, PASSWORD)).isEqualTo(Answer.refused("sign-in.failed"));
        clock.advance(Duration.ofMinutes(10));
        assertThat(signIn(name, PASSWORD).isDone()).isTrue();
        assertThat(details(person)).contains("STAFF locked after 5 failures", "STAFF while locked");
    }

    @Test
    void four_wrong_passwords_and_a_right_one_begin_the_count_anew() {
        String name = nameOf(opened("count-" + ids.next()));
        for (int round = 0; round < 2; round++) {
            for (int n = 0; n < 4; n++) {
                assertThat(signIn(name, "Wrong-words-2026").isDone()).isFalse();
            }
            assertThat(signIn(name, PASSWORD).isDone()).isTrue();
        }
    }

    @Test
    void an_unknown_name_gets_the_same_answer_and_the_same_lock() {
        String unknown = "nobody-" + ids.next();
        for (int n = 0; n < 6; n++) {
            assertThat(signIn(unknown, PASSWORD)).isEqualTo(Answer.refused("sign-in.failed"));
        }
        assertThat(failures.shutUntil(CountedDoor.STAFF, unknown)).isPresent();
    }

    @Test
    void many_failures_from_one_address_shut_it_whatever_the_names() {
        for (int n = 0; n < 50; n++) {
            failures.count(CountedDoor.ADDRESS, "203.0.113.9");
        }
        Answer<SignedIn> answer = signingIn.staff(new Credentials("anybody", PASSWORD), "203.0.113.9");
        assertThat(answer).isEqualTo(Answer.refused("sign-in.too-many"));
    }

    @Test
    void sign_in_names_are_unique_whatever_their_case() {
        String name = "Case-" + ids.next();
        opened(name);
        assertThat(opening.open(account(name.toUpperCase(Locale.ROOT), Set.of()), PASSWORD))
                .isEqualTo(Answer.refused("account.refused.name-taken"));
        assertThat(signIn(name.toLowerCase(Locale.ROOT), PASSWORD).isDone()).isTrue();
    }

    @Test
    void no_account_combines_administrators_or_one_of_them_with_another_role() {
        Set<Grant> two = Set.of(grant(Role.SYSTEM_ADMINISTRATOR), grant(Role.AUDIT_ADMINISTRATOR));
        assertThat(opening.open(account("two-" + ids.next(), two), PASSWORD))
                .isEqualTo(Answer.refused("account.refused.separation-of-powers"));
        Actor security = opened("sec-" + ids.next(), Role.SECURITY_ADMINISTRATOR);
        Actor clerk = opened("clerk-" + ids.next(), Role.CLERK);
        assertThat(granting.grant(security, clerk.account(), grant(Role.AUDIT_ADMINISTRATOR)))
                .isEqualTo(Answer.refused("account.refused.separation-of-powers"));
    }

    @Test
    void nobody_grants_roles_to_himself_and_only_the_security_administrator_grants() {
        Actor security = opened("sec-" + ids.next(), Role.SECURITY_ADMINISTRATOR);
        Actor system = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
        Actor other = opened("other-" + ids.next());
        assertThat(granting.grant(security, security.account(), grant(Role.CLERK)))
                .isEqualTo(Answer.refused("account.refused.own-account"));
        assertThat(granting.grant(system, other.account(), grant(Role.CLERK)))
                .isEqualTo(Answer.refused("account.refused.not-permitted"));
        assertThat(granting.grant(security, other.account(), grant(Role.CLERK)).isDone())
                .isTrue();
        assertThat(standing(other).actor().holds(Permission.DRAFT_ITEM)).isTrue();
        assertThat(granting.withdraw(security, other.account(), Role.CLERK).isDone())
                .isTrue();
        assertThat(standing(other).actor().holds(Permission.DRAFT_ITEM)).isFalse();
    }

    @Test
    void a_system_administrator_opens_accounts_but_gives_no_roles() {
        Actor system = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
        assertThat(opening.open(system, account("new-" + ids.next(), Set.of(grant(Role.CLERK)))))
                .isEqualTo(Answer.refused("account.refused.not-permitted"));
        NewAccount fresh = account("new-" + ids.next(), Set.of());
        OneTimePassword password = opening.open(system, fresh).orThrow();
        assertThat(signIn(fresh.signInName(), password.value()).isDone()).isTrue();
        assertThat(passwords.isDue(accounts.standing(fresh.id()).orElseThrow())).isTrue();
    }

    @Test
    void two_equal_forms_at_once_open_one_account_with_one_password() throws Exception {
        Actor system = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
        NewAccount fresh = account("twice-" + ids.next(), Set.of());
        List<Answer<OneTimePassword>> answers = AtOnce.twice(() -> opening.open(system, fresh));
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        String password = answers.getFirst().orThrow().value();
        assertThat(signIn(fresh.signInName(), password).isDone()).isTrue();
        change(accounts.standing(fresh.id()).orElseThrow().actor(), password, "Other-words-2026")
                .orThrow();
        assertThat(opening.open(system, fresh)).isEqualTo(Answer.refused("account.refused.name-taken"));
    }

    @Test
    void two_equal_forms_at_once_register_one_applicant() throws Exception {
        RegisteringApplicants.Registration form = new RegisteringApplicants.Registration(
                ids.next(), new Credentials("twice-" + ids.next(), PASSWORD), "");
        List<Answer<ApplicantId>> answers = AtOnce.twice(() -> applicants.register(form, "192.0.2.40"));
        assertThat(answers).allMatch(Answer::isDone);
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    }

    @Test
    void two_acts_at_once_on_one_account_come_one_after_the_other() throws Exception {
        Actor system = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
        for (int round = 0; round < 10; round++) {
            AccountId id = opened("both-" + ids.next()).account();
            List<Answer<AccountId>> answers = AtOnce.twice(() -> maintaining.disable(system, id));
            assertThat(answers)
                    .containsExactlyInAnyOrder(Answer.done(id), Answer.refused("account.refused.already-disabled"));
        }
    }

    @Test
    void the_last_two_administrators_cannot_disable_each_other_at_the_same_moment() throws Exception {
        for (int round = 0; round < 5; round++) {
            database.update("UPDATE account SET disabled_at = now() WHERE id IN"
                    + " (SELECT account FROM account_grant WHERE role = 'SYSTEM_ADMINISTRATOR')");
            Actor one = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
            Actor other = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
            List<Answer<AccountId>> answers = AtOnce.both(
                    () -> maintaining.disable(one, other.account()), () -> maintaining.disable(other, one.account()));
            assertThat(answers).filteredOn(Answer::isDone).hasSize(1);
        }
    }

    @Test
    void the_last_administrator_of_a_kind_is_neither_disabled_nor_stripped() {
        database.update("UPDATE account SET disabled_at = now() WHERE id IN"
                + " (SELECT account FROM account_grant WHERE role = 'AUDIT_ADMINISTRATOR')");
        Actor last = opened("audit-" + ids.next(), Role.AUDIT_ADMINISTRATOR);
        Actor system = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
        Actor security = opened("sec-" + ids.next(), Role.SECURITY_ADMINISTRATOR);
        assertThat(maintaining.disable(system, last.account()))
                .isEqualTo(Answer.refused("account.refused.last-administrator"));
        assertThat(granting.withdraw(security, last.account(), Role.AUDIT_ADMINISTRATOR))
                .isEqualTo(Answer.refused("account.refused.last-administrator"));
        opened("audit-" + ids.next(), Role.AUDIT_ADMINISTRATOR);
        assertThat(maintaining.disable(system, last.account()).isDone()).isTrue();
    }

    @Test
    void a_disabled_account_cannot_sign_in_and_has_no_standing() {
        Actor system = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
        Actor person = opened("gone-" + ids.next());
        assertThat(maintaining.disable(system, person.account()).isDone()).isTrue();
        assertThat(signIn(nameOf(person), PASSWORD)).isEqualTo(Answer.refused("sign-in.failed"));
        assertThat(accounts.standing(person.account())).isEmpty();
        assertThat(maintaining.disable(system, person.account()))
                .isEqualTo(Answer.refused("account.refused.already-disabled"));
        assertThat(maintaining.enable(system, person.account()).isDone()).isTrue();
        assertThat(signIn(nameOf(person), PASSWORD).isDone()).isTrue();
    }

    @Test
    void an_administrator_unlocks_before_the_ten_minutes_are_over() {
        Actor system = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
        Actor person = opened("unlock-" + ids.next());
        IntStream.range(0, 5).forEach(n -> signIn(nameOf(person), "Wrong-words-2026"));
        assertThat(maintaining.unlock(system, person.account()).isDone()).isTrue();
        assertThat(signIn(nameOf(person), PASSWORD).isDone()).isTrue();
    }

    @Test
    void a_password_is_due_after_ninety_days_and_the_last_five_are_refused() {
        Actor person = opened("old-" + ids.next());
        clock.advance(Duration.ofDays(90).minusSeconds(1));
        assertThat(passwords.isDue(standing(person))).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(passwords.isDue(standing(person))).isTrue();
        String present = PASSWORD;
        for (int n = 1; n <= 6; n++) {
            assertThat(change(person, present, PASSWORD)).isEqualTo(Answer.refused("account.password.used"));
            assertThat(change(person, present, "Other-words-" + n).isDone()).isTrue();
            present = "Other-words-" + n;
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(passwords.isDue(standing(person))).isFalse();
        assertThat(change(person, present, PASSWORD).isDone()).isTrue();
        assertThat(change(person, "Wrong-words-1", "Other-words-99"))
                .isEqualTo(Answer.refused("account.password.present-wrong"));
    }

    @Test
    void a_time_code_is_taken_once_and_the_secret_is_sealed() {
        Actor person = opened("factor-" + ids.next());
        SecondFactors.Setup setup = factors.begin(person).orThrow();
        assertThat(factors.begin(person).orThrow()).isEqualTo(setup);
        assertThat(setup.address()).startsWith("otpauth://totp/").contains("secret=" + setup.secret(), "period=30");
        String code = codeNow(setup);
        assertThat(factors.confirm(person, "000000".equals(code) ? "000001" : "000000")
                        .isDone())
                .isFalse();
        List<String> recovery = factors.confirm(person, code).orThrow();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        SignedIn half = signIn(nameOf(person), PASSWORD).orThrow();
        assertThat(half.awaitsCode()).isTrue();
        assertThat(signingIn.code(half, code)).isEqualTo(Answer.refused("sign-in.code.failed"));
        clock.advance(Duration.ofSeconds(30));
        assertThat(signingIn.code(half, codeNow(setup)).orThrow().awaitsCode()).isFalse();
        assertThat(signingIn.code(half, recovery.getFirst()).isDone()).isTrue();
        assertThat(signingIn.code(half, recovery.getFirst()).isDone()).isFalse();
        byte[] stored = Objects.requireNonNull(database.queryForObject(
                "SELECT secret FROM account_second_factor WHERE account = ?",
                byte[].class,
                person.account().value()));
        assertThat(TimeCodes.base32(Arrays.copyOf(stored, stored.length / 5 * 5)))
                .doesNotContain(setup.secret());
    }

    @Test
    void five_wrong_codes_shut_the_second_door_too() {
        Actor person = opened("codes-" + ids.next());
        SecondFactors.Setup setup = factors.begin(person).orThrow();
        List<String> recovery = factors.confirm(person, codeNow(setup)).orThrow();
        SignedIn half = signIn(nameOf(person), PASSWORD).orThrow();
        IntStream.range(0, 5).forEach(n -> signingIn.code(half, "x"));
        assertThat(signingIn.code(half, recovery.getFirst())).isEqualTo(Answer.refused("sign-in.code.locked"));
    }

    @Test
    void a_second_factor_is_a_duty_of_administrators_and_not_of_others() {
        Actor system = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
        Actor clerk = opened("clerk-" + ids.next(), Role.CLERK);
        assertThat(factors.isDutyOf(system)).isTrue();
        assertThat(factors.isDutyOf(clerk)).isFalse();
    }

    @Test
    void a_lost_second_factor_is_removed_by_the_security_administrator_only() {
        Actor person = opened("lost-" + ids.next());
        factors.confirm(person, codeNow(factors.begin(person).orThrow())).orThrow();
        Actor system = opened("sys-" + ids.next(), Role.SYSTEM_ADMINISTRATOR);
        Actor security = opened("sec-" + ids.next(), Role.SECURITY_ADMINISTRATOR);
        assertThat(granting.forgetSecondFactor(system, person.account()).isDone())
                .isFalse();
        assertThat(granting.forgetSecondFactor(security, person.account()).isDone())
                .isTrue();
        assertThat(factors.isSetUp(person.account())).isFalse();
    }

    @Test
    void the_first_start_writes_three_one_time_passwords_that_only_the_owner_can_read() throws Exception {
        Path file = settings.data().resolve("keys").resolve("first-sign-in");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        List<String[]> lines =
                Files.readAllLines(file).stream().map(line -> line.split("\t")).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines)
                .extracting(line -> line[0])
                .containsExactlyInAnyOrder("system-admin", "security-admin", "audit-admin");
        String[] security = lines.stream()
                .filter(line -> line[0].equals("security-admin"))
                .findFirst()
                .orElseThrow();
        SignedIn first = signIn(security[0], security[2]).orThrow();
        assertThat(passwords.isDue(accounts.standing(first.account()).orElseThrow()))
                .isTrue();
    }

    @Test
    void an_applicant_registers_once_per_form_and_keeps_the_address_sealed() {
        UUID ticket = ids.next();
        String name = "lin-" + ids.next();
        RegisteringApplicants.Registration form =
                new RegisteringApplicants.Registration(ticket, new Credentials(name, PASSWORD), "lin@example.org");
        ApplicantId applicant = applicants.register(form, ADDRESS).orThrow();
        assertThat(applicants.register(form, ADDRESS)).isEqualTo(Answer.done(applicant));
        RegisteringApplicants.Registration another =
                new RegisteringApplicants.Registration(ids.next(), form.credentials(), "");
        assertThat(applicants.register(another, ADDRESS)).isEqualTo(Answer.refused("account.refused.name-taken"));
        assertThat(applicants.profile(applicant).orElseThrow().email()).isEqualTo("lin@example.org");
        byte[] stored = Objects.requireNonNull(database.queryForObject(
                "SELECT email FROM applicant_account WHERE id = ?", byte[].class, applicant.value()));
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("lin@");
        assertThat(signIn(name, PASSWORD).isDone()).isFalse();
        assertThat(signingIn.applicant(new Credentials(name, PASSWORD), ADDRESS).isDone())
                .isTrue();
        closing.close(applicant);
        assertThat(applicants.profile(applicant)).isEmpty();
        assertThat(signingIn.applicant(new Credentials(name, PASSWORD), ADDRESS).isDone())
                .isFalse();
    }

    private Actor opened(String name, Role... roles) {
        Set<Grant> grants =
                Set.copyOf(Arrays.stream(roles).map(AccountModuleTests::grant).toList());
        AccountId id = opening.open(account(name, grants), PASSWORD).orThrow();
        return accounts.standing(id).orElseThrow().actor();
    }

    private NewAccount account(String name, Set<Grant> grants) {
        return new NewAccount(new AccountId(ids.next()), name, "某人", Actor.INSTALLATION, grants);
    }

    private static Grant grant(Role role) {
        return new Grant(role, Scope.EVERYTHING);
    }

    private Standing standing(Actor person) {
        return accounts.standing(person.account()).orElseThrow();
    }

    private String nameOf(Actor person) {
        return accounts.find(person.account()).orElseThrow().signInName().typed();
    }

    private Answer<SignedIn> signIn(String name, String password) {
        return signingIn.staff(
                new Credentials(name, password), UUID.randomUUID().toString());
    }

    private Answer<AccountId> change(Actor person, String present, String wished) {
        return passwords.change(person, new ChangingPasswords.Change(present, wished));
    }

    private String codeNow(SecondFactors.Setup setup) {
        return TimeCodes.code(Base32.decode(setup.secret()), TimeCodes.step(clock.instant()));
    }

    private List<String> details(Actor person) {
        return log.before(Long.MAX_VALUE, new AuditFilter(null, null, person.subject(), "sign-in", null), 50).stream()
                .map(AuditEntry::deed)
                .map(deed -> deed.detail())
                .toList();
    }
}
