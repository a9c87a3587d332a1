package org.daylight.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import org.daylight.shared.Ids;
import org.daylight.testing.Browser;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** When the trail is broken nothing that must be recorded is done; leaving, and looking into it, always is. */
@WholeApplicationTest
class BrokenTrailWebTests {

    private static final String PASSWORD = "Plain-words-2026";

    @LocalServerPort
    private int port;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcTemplate database;

    private byte[] seal = new byte[0];
    private Browser auditor = new Browser(0);

    @BeforeEach
    void somebodyBreaksTheTrail() {
        NewAccount account = new NewAccount(
                new AccountId(ids.next()),
                "auditor-" + ids.next(),
                "审计员",
                Actor.INSTALLATION,
                Set.of(new Grant(Role.AUDIT_ADMINISTRATOR, Scope.EVERYTHING)));
        opening.open(account, PASSWORD).orThrow();
        auditor = new Browser(port);
        auditor.signIn(account.signInName(), PASSWORD);
        auditor.get("/workbench/audit");
        seal = Objects.requireNonNull(database.queryForObject("SELECT seal FROM audit_head", byte[].class));
        put(new byte[] {0});
    }

    @AfterEach
    void theRightEndIsPutBack() {
        put(seal);
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
}
