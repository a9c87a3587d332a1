package org.daylight.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcStaffDirectory implements StaffDirectory {

    private final JdbcClient jdbc;

    JdbcStaffDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StaffMember> find(AccountId id) {
        return jdbc.sql("""
                        SELECT a.id, a.sign_in_name, a.display_name, a.organ, a.disabled_at,
                               ARRAY(SELECT g.role || ':' || g.scope FROM account_grant g WHERE g.account = a.id) AS grants,
                               EXISTS (SELECT 1 FROM account_second_factor s
                                       WHERE s.account = a.id AND s.confirmed_at IS NOT NULL) AS second_factor
                        FROM account a WHERE a.id = :id""")
                .param("id", id.value())
                .query((row, n) -> member(row))
                .optional();
    }

    @Override
    public List<StaffMember> search(String words, String behind, int limit) {
        return jdbc.sql("""
                        SELECT a.id, a.sign_in_name, a.display_name, a.organ, a.disabled_at,
                               ARRAY(SELECT g.role || ':' || g.scope FROM account_grant g WHERE g.account = a.id) AS grants,
                               EXISTS (SELECT 1 FROM account_second_factor s
                                       WHERE s.account = a.id AND s.confirmed_at IS NOT NULL) AS second_factor
                        FROM account a
                        WHERE a.sign_in_key > :behind
                          AND (strpos(a.sign_in_key, :words) > 0 OR strpos(lower(a.display_name), :words) > 0)
                        ORDER BY a.sign_in_key
                        LIMIT :limit""")
                .param("words", words.strip().toLowerCase(Locale.ROOT))
                .param("behind", behind.toLowerCase(Locale.ROOT))
                .param("limit", limit)
                .query((row, n) -> member(row))
                .list();
    }

    @Override
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        record Named(AccountId id, String name) {}
        return jdbc
                .sql("SELECT id, display_name FROM account WHERE id IN (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toList())
                .query((row, n) ->
                        new Named(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Named::id, Named::name));
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        OffsetDateTime disabled = row.getObject("disabled_at", OffsetDateTime.class);
        return new StaffMember(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("sign_in_name"),
                row.getString("display_name"),
                JdbcAccounts.organ(row),
                JdbcAccounts.grants(row),
                row.getBoolean("second_factor"),
                disabled == null ? null : disabled.toInstant());
    }
}
