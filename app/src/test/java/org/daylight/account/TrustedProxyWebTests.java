package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.AuditLog;
import org.daylight.audit.AuditVerification;
import org.daylight.shared.Ids;
import org.daylight.testing.Browser;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An installation behind a proxy that ends TLS, whose administrators must show a second factor. */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "daylight.trusted-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1",
            "daylight.account.second-factor=administrators",
            "daylight.crypto=sm"
        })
class TrustedProxyWebTests {

    private static final String PASSWORD = "Plain-words-2026";

    @LocalServerPort
    private int port;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private Ids ids;

    @Test
    void a_trusted_proxy_is_believed_about_the_address_and_about_tls() {
        NewAccount account = account(Role.CLERK);
        HttpResponse<String> page = outside().get("/");
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000 ; includeSubDomains");
        HttpResponse<String> form = outside().get("/sign-in");
        assertThat(form.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        Browser plain = new Browser(port).with("X-Forwarded-For", "198.51.100.1");
        plain.signIn(account.signInName(), PASSWORD);
        assertThat(log.before(
                        Long.MAX_VALUE,
                        new AuditFilter(null, null, SignedIn.subject(account.id()), "sign-in", null),
                        5))
                .extracting(entry -> entry.deed().source())
                .containsExactly("198.51.100.1");
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void an_administrator_without_second_factor_is_led_to_set_one_up() {
        Browser browser = new Browser(port);
        browser.signIn(account(Role.SYSTEM_ADMINISTRATOR).signInName(), PASSWORD);
        HttpResponse<String> sent = browser.get("/workbench/accounts");
        assertThat(Browser.target(sent)).isEqualTo("/workbench/me/second-factor");
        assertThat(browser.follow(sent).body()).contains("您的角色登录时必须使用第二重验证");
    }

    private Browser outside() {
        return new Browser(port).with("X-Forwarded-For", "198.51.100.1").with("X-Forwarded-Proto", "https");
    }

    private NewAccount account(Role role) {
        NewAccount account = new NewAccount(
                new AccountId(ids.next()),
                "proxy-" + ids.next(),
                "某人",
                Actor.INSTALLATION,
                Set.of(new Grant(role, Scope.EVERYTHING)));
        opening.open(account, PASSWORD).orThrow();
        return account;
    }
}
