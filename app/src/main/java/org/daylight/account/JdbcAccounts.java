package org.daylight.account;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.daylight.organisation.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAccounts implements Accounts {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcAccounts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<SignedIn> findBySignInName(String name) {
        return jdbc.sql("SELECT id, sign_in_name, password_hash FROM account WHERE sign_in_name = :name")
                .param("name", name)
                .query((row, n) -> new SignedIn(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("sign_in_name"),
                        row.getString("password_hash")))
                .optional();
    }

    @Override
    public Optional<Actor> actor(AccountId account) {
        var grants = new HashSet<>(jdbc.sql("SELECT role, scope FROM account_grant WHERE account = :account")
                .param("account", account.value())
                .query((row, n) ->
                        new Grant(Role.valueOf(row.getString("role")), Scope.valueOf(row.getString("scope"))))
                .list());
        return jdbc.sql("SELECT display_name, organ FROM account WHERE id = :account")
                .param("account", account.value())
                .query((row, n) -> new Actor(
                        account,
                        row.getString("display_name"),
                        new OrganId(row.getObject("organ", UUID.class)),
                        grants))
                .optional();
    }

    @Override
    public void add(NewAccount account, String passwordHash) {
        jdbc.sql("""
                        INSERT INTO account (id, sign_in_name, display_name, organ, password_hash, created_at)
                        VALUES (:id, :name, :display, :organ, :hash, :now)""")
                .param("id", account.id().value())
                .param("name", account.signInName())
                .param("display", account.displayName())
                .param("organ", account.organ().value())
                .param("hash", passwordHash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (Grant grant : account.grants()) {
            jdbc.sql("INSERT INTO account_grant (account, role, scope) VALUES (:account, :role, :scope)")
                    .param("account", account.id().value())
                    .param("role", grant.role().name())
                    .param("scope", grant.scope().name())
                    .update();
        }
    }
}
