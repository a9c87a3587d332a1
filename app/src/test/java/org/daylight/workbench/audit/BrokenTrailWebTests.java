package org.daylight.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.NewAccount;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.audit.Verifications;
import org.daylight.shared.Ids;
import org.daylight.system.ServerCommand;
import org.daylight.testing.Browser;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** When the trail is broken nothing that must be recorded is done; leaving, and looking into it, always is. */
@WholeApplicationTest
class BrokenTrailWebTests {

    private static final String PASSWORD = "Plain-words-2026";
    private static final String BROKEN = "审计记录核对发现异常，尚未查明";

    @LocalServerPort
    private int port;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcTemplate database;

    private byte[] seal = new byte[0];

    @Autowired
    private Verifications verifications;

    @Autowired
    private TestClock clock;

    @Autowired
    private ListableBeanFactory beans;

    private Browser auditor = new Browser(0);
    private Browser maintainer = new Browser(0);
    private Browser clerk = new Browser(0);

    @BeforeEach
    void somebodyBreaksTheTrail() {
        auditor = signedIn(Role.AUDIT_ADMINISTRATOR);
        maintainer = signedIn(Role.SYSTEM_ADMINISTRATOR);
        clerk = signedIn(Role.CLERK);
        auditor.get("/workbench/audit");
        seal = headSeal();
        put(new byte[] {0});
    }

    @AfterEach
    void theRightEndIsPutBack() {
        if (headSeal().length == 1) {
            put(seal);
        }
    }

    private Browser signedIn(Role role) {
        NewAccount account = new NewAccount(
                new AccountId(ids.next()),
                "broken-" + ids.next(),
                "审计员",
                Actor.INSTALLATION,
                Set.of(new Grant(role, Scope.EVERYTHING)));
        opening.open(account, PASSWORD).orThrow();
        Browser browser = new Browser(port);
        browser.signIn(account.signInName(), PASSWORD);
        return browser;
    }

    private void put(byte[] value) {
        database.execute((org.springframework.jdbc.core.ConnectionCallback<Boolean>) connection -> {
            try (var statement = connection.createStatement();
                    var update = connection.prepareStatement("UPDATE audit_head SET seal = ?")) {
                statement.execute("SET session_replication_role = replica");
                update.setBytes(1, value);
                update.executeUpdate();
                statement.execute("SET session_replication_role = origin");
                return true;
            }
        });
    }

    @Test
    void who_wants_to_leave_is_let_go() {
        HttpResponse<String> left = auditor.post("/sign-out", Map.of());

        assertThat(left.statusCode()).isEqualTo(302);
        assertThat(Browser.target(auditor.get("/workbench"))).contains("/sign-in");
    }

    @Test
    void the_auditor_takes_the_trail_along_and_has_it_verified() {
        HttpResponse<String> table = auditor.get("/workbench/audit/export");
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.body()).contains("\"序号\",\"时间\"");
        auditor.get("/workbench/audit");

        assertThat(auditor.post("/workbench/audit/verification", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void what_was_found_is_told_in_words() {
        database.update("INSERT INTO audit_verification (id, at, entries, findings, first)"
                + " VALUES (gen_random_uuid(), '2040-01-01', 3, 2, '3:SEAL_FORGED 2:CHANGED')");
        try {
            assertThat(auditor.get("/workbench/audit").body())
                    .contains("第 3 条：封存标记不是本系统所作", "第 2 条：内容被改动", "audit resume")
                    .doesNotContain("SEAL_FORGED");
        } finally {
            database.update("DELETE FROM audit_verification WHERE at = '2040-01-01'");
        }
    }

    @Test
    void the_first_page_of_administrators_tells_of_it_and_shows_the_auditor_the_way() {
        assertThat(auditor.get("/workbench").body()).contains(BROKEN, "href=\"/workbench/audit\">查看");
        assertThat(maintainer.get("/workbench").body())
                .contains(BROKEN, "请与审计管理员和运维人员联系")
                .doesNotContain("href=\"/workbench/audit\"");
        assertThat(clerk.get("/workbench").body()).contains("您好").doesNotContain(BROKEN);
        put(seal);
        assertThat(auditor.get("/workbench").body()).contains("您好");
    }

    @Test
    void after_the_trail_was_resumed_every_page_and_the_health_say_so_at_once() {
        auditor.post("/workbench/audit/verification", Map.of());
        clock.advance(Duration.ofSeconds(1));
        assertThat(resume()).isZero();

        assertThat(verifications.last().orElseThrow().findings()).isZero();
        assertThat(auditor.get("/workbench/audit").body()).contains("未发现异常").doesNotContain("audit resume");
        assertThat(auditor.get("/workbench").body()).doesNotContain(BROKEN);
        assertThat(beans.getBean("auditHealth", HealthIndicator.class).health())
                .extracting(health -> health == null ? null : health.getStatus())
                .isEqualTo(Status.UP);
    }

    private int resume() {
        ServerCommand command = beans.getBeansOfType(ServerCommand.class).values().stream()
                .filter(each -> each.name().equals("audit resume"))
                .findFirst()
                .orElseThrow();
        return command.run(List.of("已查明"), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private byte[] headSeal() {
        return Objects.requireNonNull(database.queryForObject("SELECT seal FROM audit_head", byte[].class));
    }
}
