package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.daylight.shared.Ids;
import org.daylight.testing.Browser;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeApplicationTest
class HeadersWebTests {

    private static final String PASSWORD = "Plain-words-2026";

    @LocalServerPort
    private int port;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private Ids ids;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/workbench", "/no-such-page", "/assets/daylight.css", "/actuator/health"})
    void every_answer_carries_the_strict_headers(String path) {
        HttpResponse<String> answer = new Browser(port).get(path);
        Map<String, String> expected = Map.of(
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin");
        expected.forEach((name, value) ->
                assertThat(answer.headers().firstValue(name)).as(name).hasValue(value));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    @Test
    void a_public_page_may_be_kept_and_pages_of_one_person_may_not() {
        Browser browser = new Browser(port);
        assertThat(cache(browser.get("/"))).endsWith("no-cache").doesNotContain("no-store");
        assertThat(cache(browser.get("/assets/daylight.css"))).doesNotContain("no-store");
        assertThat(cache(browser.get("/sign-in"))).isEqualTo("no-store");
        assertThat(cache(browser.get("/no-such-page"))).isEqualTo("no-store");
        browser.signIn(opened(), PASSWORD);
        assertThat(cache(browser.get("/workbench"))).isEqualTo("no-store");
        assertThat(cache(browser.get("/"))).isEqualTo("no-store");
        assertThat(cache(browser.get("/account/register"))).isEqualTo("no-store");
    }

    @Test
    void a_public_page_sets_no_cookie() {
        assertThat(new Browser(port).get("/").headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void transport_security_is_told_only_over_tls() {
        assertThat(new Browser(port).get("/").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void a_forged_or_expired_form_gets_a_page_in_plain_words_with_a_way_back() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        HttpResponse<String> answer =
                browser.post("/sign-in", Map.of("username", "x", "password", "y", "_csrf", "forged"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("表单已经过期", "href=\"/sign-in\"");
    }

    @Test
    void a_way_back_to_another_site_is_not_offered() {
        Browser browser = new Browser(port);
        browser.get("/sign-in?x=%22%3E%3Cscript%3E");
        HttpResponse<String> answer = browser.post("/sign-in", Map.of("username", "x", "password", "y", "_csrf", "f"));
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void preferences_never_lead_to_another_site() {
        Browser browser = new Browser(port);
        for (String elsewhere : new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "/\t/e.x"}) {
            HttpResponse<String> answer = browser.post("/preferences", Map.of("elder", "on", "back", elsewhere));
            assertThat(Browser.target(answer)).doesNotStartWith("//").doesNotContain("evil");
        }
    }

    @Test
    void the_failures_that_people_meet_have_pages_that_help() {
        Browser browser = new Browser(port);
        HttpResponse<String> missing = browser.get("/no-such-page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("没有找到这个页面");
        browser.get("/sign-in");
        HttpResponse<String> incomplete = browser.post("/sign-in", Map.of());
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.body()).contains("没有看懂这次提交");
        browser.signIn(opened(), PASSWORD);
        HttpResponse<String> refused = browser.get("/workbench/accounts");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("不能打开这个页面");
        browser.with("Accept-Language", "en");
        assertThat(browser.get("/no-such-page?lang=en").body()).contains("Page not found");
    }

    @Test
    void strangers_learn_only_whether_the_system_is_up() {
        HttpResponse<String> health = new Browser(port).get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .containsPattern("\"status\":\"(UP|BACKUP_OLD)\"")
                .doesNotContain("components", "details", "description", "db");
        assertThat(new Browser(port).get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void figures_are_read_on_the_machine_itself_and_not_through_a_proxy() {
        HttpResponse<String> local = new Browser(port).get("/actuator/prometheus");
        assertThat(local.statusCode()).isEqualTo(200);
        assertThat(local.body()).contains("jvm_memory_used_bytes");
        HttpResponse<String> passedOn =
                new Browser(port).with("X-Forwarded-For", "198.51.100.1").get("/actuator/prometheus");
        assertThat(passedOn.statusCode()).isNotEqualTo(200);
        assertThat(passedOn.body()).doesNotContain("jvm_memory");
    }

    private String opened() {
        NewAccount account =
                new NewAccount(new AccountId(ids.next()), "head-" + ids.next(), "某人", Actor.INSTALLATION, Set.of());
        opening.open(account, PASSWORD).orThrow();
        return account.signInName();
    }

    private static String cache(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }
}
