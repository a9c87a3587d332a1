package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.AuditLog;
import org.daylight.shared.Ids;
import org.daylight.testing.Browser;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of sessions, and of guessed codes, when password or second factor change. */
@WholeApplicationTest
class OtherSessionsWebTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    private static final String PASSWORD = "Plain-words-2026";
    private static final String FRESH = "Fresh-words-2027";

    @LocalServerPort
    private int port;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ChangingPasswords passwords;

    @Autowired
    private AuditLog log;

    @Autowired
    private Ids ids;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void the_clock_goes_back() {
        clock.setTo(FRI_2026_09_25);
    }

    @Test
    void changing_the_own_password_ends_all_other_sessions_and_renames_the_present_one() {
        AccountId account = opened();
        Browser home = entered(account);
        Browser office = entered(account);
        String before = cookie(office);
        assertThat(Browser.target(changed(office))).isEqualTo("/workbench/me?done=PASSWORD_CHANGED");
        assertThat(Browser.target(home.get("/workbench"))).startsWith("/sign-in");
        assertThat(office.get("/workbench").statusCode()).isEqualTo(200);
        assertThat(cookie(office)).isNotEmpty().isNotEqualTo(before);
        assertThat(sessions(SignedIn.subject(account))).isEqualTo(1);
        assertThat(lines(SignedIn.subject(account))).contains("sign-out.elsewhere done 1 sessions");
    }

    @Test
    void a_session_older_than_the_password_is_refused_even_when_nobody_came_to_delete_it() {
        AccountId account = opened();
        Browser browser = entered(account);
        clock.advance(Duration.ofSeconds(1));
        passwords
                .change(actor(account), new ChangingPasswords.Change(PASSWORD, FRESH))
                .orThrow();
        assertThat(Browser.target(browser.get("/workbench"))).isEqualTo("/sign-in?ended");
        assertThat(new Browser(port).signIn(accountName(account), FRESH).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_session_that_still_owes_its_code_ends_with_the_password_too() {
        AccountId account = opened();
        Browser browser = entered(account);
        String secret = setUp(browser);
        clock.advance(Duration.ofSeconds(30));
        Browser half = new Browser(port);
        assertThat(Browser.target(half.signIn(accountName(account), PASSWORD))).isEqualTo("/sign-in/code");
        half.get("/sign-in/code");
        clock.advance(Duration.ofSeconds(30));
        passwords
                .change(actor(account), new ChangingPasswords.Change(PASSWORD, FRESH))
                .orThrow();
        assertThat(Browser.target(half.post("/sign-in/code", Map.of("code", code(secret)))))
                .isEqualTo("/sign-in?ended");
    }

    @Test
    void an_applicant_who_changes_the_password_is_signed_out_elsewhere_only() {
        String name = "lin-" + ids.next();
        Browser home = registered(name);
        Browser library = new Browser(port);
        library.get("/account/sign-in");
        library.post("/account/sign-in", Map.of("username", name, "password", PASSWORD));
        library.get("/account");
        String before = cookie(library);
        HttpResponse<String> done = library.post("/account/password", Map.of("present", PASSWORD, "wished", FRESH));
        assertThat(Browser.target(done)).isEqualTo("/account?changed");
        assertThat(Browser.target(home.get("/account"))).isEqualTo("/account/sign-in");
        assertThat(library.get("/account").statusCode()).isEqualTo(200);
        assertThat(cookie(library)).isNotEqualTo(before);
        assertThat(sessions(applicant(name))).isEqualTo(1);
    }

    @Test
    void a_wrong_present_password_of_an_applicant_is_in_the_trail() {
        String name = "lin-" + ids.next();
        Browser browser = registered(name);
        browser.get("/account");
        browser.post("/account/password", Map.of("present", "Wrong-words-2026", "wished", FRESH));
        assertThat(lines(applicant(name)))
                .contains("applicant.password-changed refused account.password.present-wrong");
    }

    @Test
    void closing_an_account_leaves_no_session_behind() {
        String name = "lin-" + ids.next();
        Browser home = registered(name);
        String subject = applicant(name);
        Browser library = new Browser(port);
        library.get("/account/sign-in");
        library.post("/account/sign-in", Map.of("username", name, "password", PASSWORD));
        assertThat(sessions(subject)).isEqualTo(2);
        home.get("/account");
        home.post("/account/close", Map.of());
        assertThat(sessions(subject)).isZero();
    }

    @Test
    void setting_up_and_removing_a_second_factor_ends_the_other_sessions() {
        AccountId account = opened();
        Browser home = entered(account);
        Browser office = entered(account);
        String secret = setUp(office);
        assertThat(Browser.target(home.get("/workbench"))).startsWith("/sign-in");
        clock.advance(Duration.ofSeconds(30));
        Browser other = new Browser(port);
        other.signIn(accountName(account), PASSWORD);
        other.get("/sign-in/code");
        other.post("/sign-in/code", Map.of("code", code(secret)));
        assertThat(other.get("/workbench").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(30));
        office.get("/workbench/me/second-factor");
        HttpResponse<String> removed = office.post("/workbench/me/second-factor/remove", Map.of("code", code(secret)));
        assertThat(Browser.target(removed)).isEqualTo("/workbench/me?done=FACTOR_REMOVED");
        assertThat(Browser.target(other.get("/workbench"))).startsWith("/sign-in");
        assertThat(office.get("/workbench").statusCode()).isEqualTo(200);
    }

    @Test
    void codes_at_the_removal_of_a_second_factor_are_counted_and_refusals_are_in_the_trail() {
        AccountId account = opened();
        Browser browser = entered(account);
        String secret = setUp(browser);
        clock.advance(Duration.ofSeconds(30));
        browser.get("/workbench/me/second-factor");
        for (int n = 0; n < 5; n++) {
            assertThat(browser.post("/workbench/me/second-factor/remove", Map.of("code", "00000x"))
                            .body())
                    .contains("验证码不对");
        }
        HttpResponse<String> right = browser.post("/workbench/me/second-factor/remove", Map.of("code", code(secret)));
        assertThat(right.body()).contains("十分钟后才能再试");
        assertThat(accounts.standing(account).orElseThrow().secondFactor()).isTrue();
        assertThat(lines(SignedIn.subject(account)))
                .contains(
                        "account.second-factor-removed refused wrong", "account.second-factor-removed refused locked");
        clock.advance(Duration.ofMinutes(10));
        assertThat(Browser.target(browser.post("/workbench/me/second-factor/remove", Map.of("code", code(secret)))))
                .isEqualTo("/workbench/me?done=FACTOR_REMOVED");
    }

    @Test
    void codes_at_the_set_up_count_at_the_same_door() {
        AccountId account = opened();
        Browser browser = entered(account);
        String page = browser.get("/workbench/me/second-factor").body();
        for (int n = 0; n < 5; n++) {
            browser.post("/workbench/me/second-factor", Map.of("code", "00000x"));
        }
        String code = code(secret(page));
        assertThat(browser.post("/workbench/me/second-factor", Map.of("code", code))
                        .body())
                .contains("十分钟后才能再试");
        assertThat(accounts.standing(account).orElseThrow().secondFactor()).isFalse();
        assertThat(lines(SignedIn.subject(account))).contains("account.second-factor-set refused wrong");
    }

    private AccountId opened() {
        NewAccount account =
                new NewAccount(new AccountId(ids.next()), "else-" + ids.next(), "某人", Actor.INSTALLATION, Set.of());
        return opening.open(account, PASSWORD).orThrow();
    }

    private String accountName(AccountId account) {
        return accounts.find(account).orElseThrow().signInName().typed();
    }

    private Actor actor(AccountId account) {
        return accounts.standing(account).orElseThrow().actor();
    }

    private Browser entered(AccountId account) {
        Browser browser = new Browser(port);
        browser.signIn(accountName(account), PASSWORD);
        assertThat(browser.get("/workbench").statusCode()).isEqualTo(200);
        return browser;
    }

    private static HttpResponse<String> changed(Browser browser) {
        browser.get("/workbench/me/password");
        return browser.post("/workbench/me/password", Map.of("present", PASSWORD, "wished", FRESH, "again", FRESH));
    }

    private String setUp(Browser browser) {
        String secret = secret(browser.get("/workbench/me/second-factor").body());
        assertThat(browser.post("/workbench/me/second-factor", Map.of("code", code(secret)))
                        .body())
                .contains("备用码");
        return secret;
    }

    private static String secret(String page) {
        return page.replaceAll("(?s).*secret=([A-Z2-7]{32}).*", "$1");
    }

    private String code(String secret) {
        return TimeCodes.code(Base32.decode(secret), TimeCodes.step(clock.instant()));
    }

    private Browser registered(String name) {
        Browser browser = new Browser(port);
        browser.get("/account/register");
        browser.post("/account/register", Map.of("username", name, "password", PASSWORD, "email", ""));
        return browser;
    }

    private String applicant(String name) {
        return "applicant:"
                + database.queryForObject(
                        "SELECT id::text FROM applicant_account WHERE sign_in_name = ?", String.class, name);
    }

    private List<String> lines(String subject) {
        return log.before(Long.MAX_VALUE, new AuditFilter(null, null, subject, null, null), 50).stream()
                .map(line -> line.deed().action() + " " + line.deed().result() + " "
                        + line.deed().detail())
                .toList();
    }

    private int sessions(String subject) {
        Integer count = database.queryForObject(
                "SELECT count(*) FROM spring_session WHERE principal_name = ?", Integer.class, subject);
        return count == null ? 0 : count;
    }

    private static String cookie(Browser browser) {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("daylight"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
