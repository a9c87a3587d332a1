package org.daylight.workbench.scope;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.MaintainingAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.testing.TestClock;
import org.daylight.workbench.scope.Attempt.Trial;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts and roles of people, and events that were left lying, which belong to the installation. */
final class StaffTrials {

    private static final String ACCOUNTS = "/workbench/accounts/";
    private static final String ROLES = "/workbench/roles/";

    private final Stage stage;

    StaffTrials(Stage stage) {
        this.stage = stage;
    }

    Map<String, Trial> all() {
        Map<String, Trial> trials = new HashMap<>();
        trials.put("GET /workbench/accounts/{id}", place -> about(ACCOUNTS, account(place), ""));
        trials.put("POST /workbench/accounts/{id}/disable", place -> about(ACCOUNTS, account(place), "/disable"));
        trials.put("POST /workbench/accounts/{id}/enable", place -> about(ACCOUNTS, disabled(place), "/enable"));
        trials.put("POST /workbench/accounts/{id}/password", place -> about(ACCOUNTS, account(place), "/password"));
        trials.put("POST /workbench/accounts/{id}/unlock", place -> about(ACCOUNTS, account(place), "/unlock"));
        trials.put("GET /workbench/roles/{id}", place -> about(ROLES, account(place), ""));
        trials.put(
                "POST /workbench/roles/{id}",
                place -> about(ROLES, account(place), "").with(Map.of("role", "REVIEWER", "scope", "OWN_ORGAN")));
        trials.put(
                "POST /workbench/roles/{id}/withdraw",
                place -> about(ROLES, account(place), "/withdraw").with(Map.of("role", "CLERK")));
        trials.put("POST /workbench/roles/{id}/second-factor", place -> about(ROLES, account(place), "/second-factor"));
        trials.put("POST /workbench/jobs/events/{event}/try-again", place -> leftLying());
        return trials;
    }

    private static Attempt about(String page, AccountId account, String act) {
        return Attempt.at(page + account + act);
    }

    private AccountId account(Place place) {
        return stage.open(stage.organ(place), Set.of(new Grant(Role.CLERK, Scope.OWN_ORGAN)));
    }

    private AccountId disabled(Place place) {
        AccountId account = account(place);
        Actor administrator = stage.works(Role.SYSTEM_ADMINISTRATOR, stage.organ(place));
        return stage.get(MaintainingAccounts.class)
                .disable(administrator, account)
                .orThrow();
    }

    private Attempt leftLying() {
        UUID id = UUID.randomUUID();
        stage.get(JdbcClient.class)
                .sql("""
                        INSERT INTO event_publication
                            (id, listener_id, event_type, serialized_event, publication_date, status,
                             completion_attempts)
                        VALUES (:id, 'a.b.Gone.on(a.b.Left)', 'a.b.Left', '""', :at, 'FAILED', 5)""")
                .param("id", id)
                .param("at", Timestamp.from(stage.get(TestClock.class).instant()))
                .update();
        return Attempt.at("/workbench/jobs/events/" + id + "/try-again");
    }
}
