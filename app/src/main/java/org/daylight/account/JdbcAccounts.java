package org.daylight.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.organisation.OrganId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAccounts implements Accounts {

    private static final String[] ADMINISTRATORS = Arrays.stream(Role.values())
            .filter(Role::isAdministrator)
            .map(Role::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcAccounts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return jdbc.sql("""
                        SELECT a.*,
                               ARRAY(SELECT g.role || ':' || g.scope FROM account_grant g WHERE g.account = a.id) AS grants,
                               ARRAY(SELECT f.hash FROM account_former_password f WHERE f.account = a.id
                                     ORDER BY f.until DESC) AS former
                        FROM account a WHERE a.id = :id""")
                .param("id", id.value())
                .query((row, n) -> account(row))
                .optional();
    }

    @Override
    public Optional<Account> hold(AccountId id) {
        jdbc.sql("""
                        SELECT a.id FROM account a
                        WHERE a.id = :id
                           OR a.id IN (SELECT g.account FROM account_grant g WHERE g.role = ANY(:administrators))
                        ORDER BY a.id FOR UPDATE""")
                .param("id", id.value())
                .param("administrators", ADMINISTRATORS)
                .query(UUID.class)
                .list();
        return find(id);
    }

    @Override
    public Optional<Account> findBySignInName(SignInName name) {
        return jdbc.sql("SELECT id FROM account WHERE sign_in_key = :key")
                .param("key", name.key())
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(new AccountId(id)));
    }

    @Override
    public Optional<Standing> standing(AccountId id) {
        return jdbc.sql("""
                        SELECT a.display_name, a.organ, a.password_changed_at, a.password_is_temporary,
                               ARRAY(SELECT g.role || ':' || g.scope FROM account_grant g WHERE g.account = a.id) AS grants,
                               EXISTS (SELECT 1 FROM account_second_factor s
                                       WHERE s.account = a.id AND s.confirmed_at IS NOT NULL) AS second_factor
                        FROM account a WHERE a.id = :id AND a.disabled_at IS NULL""")
                .param("id", id.value())
                .query((row, n) -> new Standing(
                        new Actor(id, row.getString("display_name"), organ(row), grants(row)),
                        Objects.requireNonNull(moment(row, "password_changed_at")),
                        row.getBoolean("password_is_temporary"),
                        row.getBoolean("second_factor")))
                .optional();
    }

    @Override
    public boolean add(Account account) {
        int added = jdbc.sql("""
                        INSERT INTO account (id, sign_in_name, sign_in_key, display_name, organ, password_hash,
                                             password_changed_at, password_is_temporary, created_at)
                        VALUES (:id, :name, :key, :display, :organ, :hash, :changed, :temporary, :now)
                        ON CONFLICT DO NOTHING""")
                .param("name", account.signInName().typed())
                .param("key", account.signInName().key())
                .param("display", account.displayName())
                .param(
                        "organ",
                        account.organ().equals(Actor.INSTALLATION)
                                ? null
                                : account.organ().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .params(password(account))
                .update();
        if (added == 1) {
            replaceGrants(account);
        }
        return added == 1;
    }

    @Override
    public void update(Account account) {
        int changed = jdbc.sql("""
                        UPDATE account SET password_hash = :hash, password_changed_at = :changed,
                               password_is_temporary = :temporary, disabled_at = :disabled, version = version + 1
                        WHERE id = :id AND version = :version""")
                .param("disabled", moment(account.disabledAt()))
                .param("version", account.version())
                .params(password(account))
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("account " + account.id() + " was changed by somebody else");
        }
        replaceGrants(account);
        replaceFormerPasswords(account);
    }

    @Override
    public long othersHolding(Role role, AccountId except) {
        return jdbc.sql("""
                        SELECT a.id FROM account a JOIN account_grant g ON g.account = a.id
                        WHERE g.role = :role AND a.disabled_at IS NULL AND a.id <> :except""")
                .param("role", role.name())
                .param("except", except.value())
                .query(UUID.class)
                .list()
                .size();
    }

    @Override
    public boolean isEmpty() {
        return !jdbc.sql("SELECT EXISTS (SELECT 1 FROM account)")
                .query(Boolean.class)
                .single();
    }

    private void replaceGrants(Account account) {
        jdbc.sql("DELETE FROM account_grant WHERE account = :id")
                .param("id", account.id().value())
                .update();
        for (Grant grant : account.grants()) {
            jdbc.sql("INSERT INTO account_grant (account, role, scope) VALUES (:account, :role, :scope)")
                    .param("account", account.id().value())
                    .param("role", grant.role().name())
                    .param("scope", grant.scope().name())
                    .update();
        }
    }

    private void replaceFormerPasswords(Account account) {
        jdbc.sql("DELETE FROM account_former_password WHERE account = :id")
                .param("id", account.id().value())
                .update();
        Instant newest = account.password().since();
        for (int age = 0; age < account.formerPasswords().size(); age++) {
            jdbc.sql("INSERT INTO account_former_password (account, until, hash) VALUES (:id, :until, :hash)")
                    .param("id", account.id().value())
                    .param("until", newest.minusMillis(age).atOffset(ZoneOffset.UTC))
                    .param("hash", account.formerPasswords().get(age))
                    .update();
        }
    }

    private static Map<String, @Nullable Object> password(Account account) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", account.id().value());
        parameters.put("hash", account.password().hash());
        parameters.put("changed", moment(account.password().since()));
        parameters.put("temporary", account.password().temporary());
        return parameters;
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new SignInName(row.getString("sign_in_name")),
                row.getString("display_name"),
                organ(row),
                grants(row),
                new Account.Password(
                        row.getString("password_hash"),
                        Objects.requireNonNull(moment(row, "password_changed_at")),
                        row.getBoolean("password_is_temporary")),
                List.of((String[]) row.getArray("former").getArray()),
                moment(row, "disabled_at"),
                row.getLong("version"));
    }

    static Set<Grant> grants(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("grants").getArray())
                .map(pair -> pair.split(":"))
                .map(pair -> new Grant(Role.valueOf(pair[0]), Scope.valueOf(pair[1])))
                .collect(Collectors.toUnmodifiableSet());
    }

    static OrganId organ(ResultSet row) throws SQLException {
        UUID organ = row.getObject("organ", UUID.class);
        return organ == null ? Actor.INSTALLATION : new OrganId(organ);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
