package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.audit.AuditEntry;
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

@WholeApplicationTest
class DoorsWebTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    private static final String PASSWORD = "Plain-words-2026";

    @LocalServerPort
    private int port;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MaintainingAccounts maintaining;

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
    void signing_in_gives_a_new_session_and_leads_to_the_page_that_was_wanted() {
        Browser browser = new Browser(port);
        HttpResponse<String> refused = browser.get("/workbench/me");
        assertThat(Browser.target(refused)).isEqualTo("/sign-in");
        String before = session(browser);
        HttpResponse<String> entered = browser.signIn(name(opened()), PASSWORD);
        assertThat(Browser.target(entered)).isEqualTo("/workbench/me");
        assertThat(session(browser)).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.follow(entered).body()).contains("已登录的地方", "正在使用");
    }

    @Test
    void a_page_wanted_on_another_host_leads_nowhere_else() {
        Browser browser = new Browser(port);
        browser.get("/workbench/%2F%2Fevil.example");
        HttpResponse<String> entered = browser.signIn(name(opened()), PASSWORD);
        assertThat(Browser.target(entered)).startsWith("/workbench");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_page() {
        HttpResponse<String> wrong = new Browser(port).signIn(name(opened()), "Wrong-words-2026");
        HttpResponse<String> unknown = new Browser(port).signIn("nobody-" + ids.next(), "Wrong-words-2026");
        assertThat(Browser.target(wrong)).isEqualTo("/sign-in?failed").isEqualTo(Browser.target(unknown));
    }

    @Test
    void signing_in_out_and_failing_leave_lines_in_the_trail_with_the_address() {
        AccountId account = opened();
        Browser browser = new Browser(port);
        browser.signIn(name(account), "Wrong-words-2026");
        browser.follow(browser.signIn(name(account), PASSWORD));
        assertThat(Browser.target(browser.post("/sign-out", Map.of()))).isEqualTo("/sign-in?left");
        List<AuditEntry> lines = lines(account);
        assertThat(lines)
                .extracting(line -> line.deed().action() + " " + line.deed().result())
                .contains("sign-in refused", "sign-in done", "sign-out done");
        assertThat(lines).extracting(line -> line.deed().source()).containsOnly("127.0.0.1");
    }

    @Test
    void forwarded_headers_are_not_believed_unless_a_proxy_is_trusted() {
        AccountId account = opened();
        new Browser(port)
                .with("X-Forwarded-For", "198.51.100.1")
                .with("X-Forwarded-Proto", "https")
                .signIn(name(account), PASSWORD);
        assertThat(lines(account)).extracting(line -> line.deed().source()).containsOnly("127.0.0.1");
    }

    @Test
    void a_session_ends_at_once_when_its_account_is_disabled() {
        AccountId account = opened();
        Browser browser = new Browser(port);
        browser.signIn(name(account), PASSWORD);
        assertThat(browser.get("/workbench").statusCode()).isEqualTo(200);
        maintaining.disable(administrator(), account).orThrow();
        assertThat(Browser.target(browser.get("/workbench"))).startsWith("/sign-in");
        assertThat(sessions(account)).isZero();
    }

    @Test
    void a_session_ends_after_fifteen_idle_minutes() {
        AccountId account = opened();
        Browser browser = new Browser(port);
        browser.signIn(name(account), PASSWORD);
        assertThat(database.queryForObject(
                        "SELECT max_inactive_interval FROM spring_session WHERE principal_name = ?",
                        Integer.class,
                        SignedIn.subject(account)))
                .isEqualTo(900);
        database.update(
                "UPDATE spring_session SET last_access_time = last_access_time - 901000, expiry_time = expiry_time -"
                        + " 901000 WHERE principal_name = ?",
                SignedIn.subject(account));
        assertThat(Browser.target(browser.get("/workbench"))).isEqualTo("/sign-in");
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        Browser browser = new Browser(port);
        browser.signIn(name(opened()), PASSWORD);
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(browser.get("/workbench").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(Browser.target(browser.get("/workbench"))).isEqualTo("/sign-in?ended");
    }

    @Test
    void one_click_signs_out_everywhere() {
        AccountId account = opened();
        Browser office = new Browser(port);
        Browser home = new Browser(port);
        office.signIn(name(account), PASSWORD);
        home.signIn(name(account), PASSWORD);
        assertThat(sessions(account)).isEqualTo(2);
        home.get("/workbench/me");
        assertThat(Browser.target(home.post("/workbench/me/sessions/end", Map.of())))
                .isEqualTo("/sign-in?left");
        assertThat(Browser.target(office.get("/workbench"))).isEqualTo("/sign-in");
        assertThat(Browser.target(home.get("/workbench"))).isEqualTo("/sign-in");
    }

    @Test
    void a_password_older_than_ninety_days_must_be_changed_before_anything_else() {
        AccountId account = opened();
        clock.advance(Duration.ofDays(90));
        Browser browser = new Browser(port);
        browser.signIn(name(account), PASSWORD);
        HttpResponse<String> sent = browser.get("/workbench/me");
        assertThat(Browser.target(sent)).isEqualTo("/workbench/me/password");
        browser.follow(sent);
        HttpResponse<String> differs = browser.post(
                "/workbench/me/password", Map.of("present", PASSWORD, "wished", "Fresh-words-1", "again", "Fresh-2"));
        assertThat(differs.body()).contains("两次填写的新密码不一样");
        HttpResponse<String> changed = browser.post(
                "/workbench/me/password",
                Map.of("present", PASSWORD, "wished", "Fresh-words-1", "again", "Fresh-words-1"));
        assertThat(browser.follow(changed).body()).contains("密码已经修改");
    }

    @Test
    void a_second_factor_is_set_up_with_a_picture_and_asked_at_the_next_sign_in() {
        AccountId account = opened();
        Browser browser = new Browser(port);
        browser.signIn(name(account), PASSWORD);
        String page = browser.get("/workbench/me/second-factor").body();
        String secret = page.replaceAll("(?s).*secret=([A-Z2-7]{32}).*", "$1");
        HttpResponse<String> picture = browser.get("/workbench/me/second-factor/picture");
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(picture.body()).contains("<svg", "h1v1h-1z");
        browser.get("/workbench/me/second-factor");
        assertThat(browser.post("/workbench/me/second-factor", Map.of("code", code(secret)))
                        .body())
                .contains("备用码");
        clock.advance(Duration.ofSeconds(30));
        Browser later = new Browser(port);
        later.get("/workbench/me?done=PASSWORD_CHANGED");
        assertThat(Browser.target(later.signIn(name(account), PASSWORD))).isEqualTo("/sign-in/code");
        assertThat(Browser.target(later.get("/workbench"))).isEqualTo("/sign-in/code");
        later.get("/sign-in/code");
        assertThat(later.post("/sign-in/code", Map.of("code", "000000x")).body())
                .contains("验证码不对");
        HttpResponse<String> entered = later.post("/sign-in/code", Map.of("code", code(secret)));
        assertThat(Browser.target(entered)).isEqualTo("/workbench/me?done=PASSWORD_CHANGED");
        assertThat(later.get("/workbench").statusCode()).isEqualTo(200);
    }

    @Test
    void a_refused_page_leaves_a_line_in_the_trail() {
        AccountId clerk = opened(Role.CLERK);
        Browser browser = new Browser(port);
        browser.signIn(name(clerk), PASSWORD);
        assertThat(browser.get("/workbench/audit").statusCode()).isEqualTo(403);
        assertThat(lines(clerk))
                .extracting(line -> line.deed().action() + " " + line.deed().object())
                .contains("route.refused route:GET /workbench/audit");
    }

    @Test
    void an_applicant_registers_sees_the_own_account_and_never_the_workbench() {
        Browser browser = new Browser(port);
        assertThat(Browser.target(browser.get("/account"))).isEqualTo("/account/sign-in");
        browser.get("/account/register");
        String name = "lin-" + ids.next();
        HttpResponse<String> weak =
                browser.post("/account/register", Map.of("username", name, "password", "short", "email", ""));
        assertThat(weak.body()).contains("密码不能少于 12 个字符", name);
        HttpResponse<String> registered =
                browser.post("/account/register", Map.of("username", name, "password", PASSWORD, "email", "l@e.org"));
        assertThat(Browser.target(registered)).isEqualTo("/account");
        assertThat(browser.follow(registered).body()).contains("我们保存的内容", name, "l@e.org");
        assertThat(browser.get("/workbench").statusCode()).isEqualTo(403);
        browser.get("/account");
        assertThat(Browser.target(browser.post("/account/close", Map.of()))).isEqualTo("/account/sign-in?closed");
        assertThat(Browser.target(browser.get("/account"))).isEqualTo("/account/sign-in");
    }

    @Test
    void administrators_open_an_account_grant_a_role_and_read_about_it() {
        Browser system = new Browser(port);
        system.signIn(name(opened(Role.SYSTEM_ADMINISTRATOR)), PASSWORD);
        system.get("/workbench/accounts/new");
        String name = "story-" + ids.next();
        HttpResponse<String> opened =
                system.post("/workbench/accounts", Map.of("signInName", name, "displayName", "故事", "organ", ""));
        assertThat(opened.body()).contains("这个密码只显示这一次");
        AccountId account =
                accounts.findBySignInName(new SignInName(name)).orElseThrow().id();
        Browser security = new Browser(port);
        security.signIn(name(opened(Role.SECURITY_ADMINISTRATOR)), PASSWORD);
        assertThat(security.get("/workbench/roles/" + account).body()).contains("尚未授予角色");
        HttpResponse<String> granted =
                security.post("/workbench/roles/" + account, Map.of("role", "CLERK", "scope", "OWN_ORGAN"));
        assertThat(security.follow(granted).body()).contains("角色已经授予", "部门经办人 · 本机关");
        Browser audit = new Browser(port);
        audit.signIn(name(opened(Role.AUDIT_ADMINISTRATOR)), PASSWORD);
        assertThat(audit.get("/workbench/audit?action=account&object=account:" + account)
                        .body())
                .contains("account.role-granted", "部门经办人（本机关）", "account.opened");
        HttpResponse<String> table = audit.get("/workbench/audit/export?object=account:" + account);
        assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.body().lines()).hasSize(3);
        assertThat(Browser.target(audit.post("/workbench/audit/verification", Map.of())))
                .isEqualTo("/workbench/audit");
    }

    @Test
    void cookies_are_out_of_reach_of_script_and_of_other_sites() {
        Browser browser = new Browser(port);
        HttpResponse<String> entered = browser.signIn(name(opened()), PASSWORD);
        assertThat(entered.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("daylight=") || cookie.startsWith("XSRF"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    private Actor administrator() {
        return accounts.standing(opened(Role.SYSTEM_ADMINISTRATOR))
                .orElseThrow()
                .actor();
    }

    private AccountId opened(Role... roles) {
        Set<Grant> grants = Set.copyOf(Arrays.stream(roles)
                .map(role -> new Grant(role, Scope.EVERYTHING))
                .toList());
        NewAccount account =
                new NewAccount(new AccountId(ids.next()), "door-" + ids.next(), "某人", Actor.INSTALLATION, grants);
        return opening.open(account, PASSWORD).orThrow();
    }

    private String name(AccountId account) {
        return accounts.find(account).orElseThrow().signInName().typed();
    }

    private List<AuditEntry> lines(AccountId account) {
        return log.before(Long.MAX_VALUE, new AuditFilter(null, null, SignedIn.subject(account), null, null), 50);
    }

    private int sessions(AccountId account) {
        Integer count = database.queryForObject(
                "SELECT count(*) FROM spring_session WHERE principal_name = ?",
                Integer.class,
                SignedIn.subject(account));
        return count == null ? 0 : count;
    }

    private String code(String secret) {
        return TimeCodes.code(Base32.decode(secret), TimeCodes.step(clock.instant()));
    }

    private static String session(Browser browser) {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("daylight"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
