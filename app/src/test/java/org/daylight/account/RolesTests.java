package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daylight.shared.Answer;
import org.junit.jupiter.api.Test;

/** The powers of the three administrators (三员; rules.md S-04). */
class RolesTests {

    private static final Instant MOMENT = Instant.parse("2026-09-25T01:00:00Z");

    @Test
    void no_power_of_an_administrator_is_also_another_roles() {
        for (Role administrator : administrators()) {
            for (Role other : Role.values()) {
                Set<Permission> shared = EnumSet.copyOf(administrator.permissions());
                shared.retainAll(other.permissions());
                shared.remove(Permission.USE_WORKBENCH);
                assertThat(administrator == other || shared.isEmpty())
                        .as("%s and %s share %s", administrator, other, shared)
                        .isTrue();
            }
        }
    }

    @Test
    void an_administrator_is_nothing_else_whatever_is_granted_first_and_however_far_it_reaches() {
        for (Role administrator : administrators()) {
            for (Role other : Role.values()) {
                for (Scope scope : Scope.values()) {
                    if (other != administrator) {
                        assertThat(account(new Grant(administrator, scope)).grant(new Grant(other, scope)))
                                .isEqualTo(Answer.refused("account.refused.separation-of-powers"));
                        assertThat(account(new Grant(other, scope)).grant(new Grant(administrator, scope)))
                                .isEqualTo(Answer.refused("account.refused.separation-of-powers"));
                    }
                }
            }
        }
    }

    private static List<Role> administrators() {
        return Arrays.stream(Role.values()).filter(Role::isAdministrator).toList();
    }

    private static Account account(Grant held) {
        return new Account(
                new AccountId(new UUID(1, 2)),
                new SignInName("somebody"),
                "某人",
                Actor.INSTALLATION,
                Set.of(held),
                new Account.Password("hash", MOMENT, false),
                List.of(),
                null,
                0);
    }
}
