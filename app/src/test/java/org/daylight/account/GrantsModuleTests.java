package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.daylight.shared.Answer;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How far grants reach, and that nobody lengthens the own reach. */
@ModuleTest
class GrantsModuleTests {

    private static final String PASSWORD = "Plain-words-2026";

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private GrantingRoles granting;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private Actor opened(Grant... grants) {
        AccountId id = new AccountId(UUID.randomUUID());
        NewAccount account = new NewAccount(id, "grant-" + id, "某人", Actor.INSTALLATION, Set.of(grants));
        opening.open(account, PASSWORD).orThrow();
        return accounts.standing(id).orElseThrow().actor();
    }

    @Test
    void nobody_grants_himself_any_role_of_any_reach() {
        Actor security = opened(new Grant(Role.SECURITY_ADMINISTRATOR, Scope.EVERYTHING));
        for (Role role : Role.values()) {
            for (Scope scope : Scope.values()) {
                assertThat(granting.grant(security, security.account(), new Grant(role, scope)))
                        .isEqualTo(Answer.refused("account.refused.own-account"));
            }
        }
        assertThat(accounts.standing(security.account()).orElseThrow().actor().grants())
                .isEqualTo(security.grants());
    }

    @Test
    void a_reach_that_the_program_does_not_know_cannot_be_kept() {
        AccountId person = opened(new Grant(Role.CLERK, Scope.OWN_ORGAN)).account();
        assertThatThrownBy(() -> database.update(
                        "UPDATE account_grant SET scope = 'OWN_CASES' WHERE account = ?", person.value()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("account_grant_scope_ck");
        for (Scope scope : Scope.values()) {
            assertThat(database.update(
                            "UPDATE account_grant SET scope = ? WHERE account = ?", scope.name(), person.value()))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_grant_for_own_cases_ends_with_the_upgrade_and_others_stay() {
        AccountId wide =
                opened(new Grant(Role.DISCLOSURE_OFFICER, Scope.OWN_ORGAN)).account();
        AccountId clerk = opened(new Grant(Role.CLERK, Scope.SUBTREE)).account();
        transaction.executeWithoutResult(status -> {
            database.execute("ALTER TABLE account_grant DROP CONSTRAINT account_grant_scope_ck");
            database.update("UPDATE account_grant SET scope = 'OWN_CASES' WHERE account = ?", wide.value());
            database.execute(migration());
            assertThat(accounts.standing(wide).orElseThrow().actor().grants()).isEmpty();
            assertThat(accounts.standing(clerk).orElseThrow().actor().grants()).hasSize(1);
            status.setRollbackOnly();
        });
    }

    private static String migration() {
        try (var in = new ClassPathResource(
                        "db/migration/account/V4__end_grants_that_reached_further_than_they_said.sql")
                .getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
