package org.daylight.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.annualreport.Correction.Act;
import org.jspecify.annotations.Nullable;

/** Who said something and who took it back, in the columns that words of people share. */
final class JdbcActs {

    private JdbcActs() {}

    static Act made(ResultSet row) throws SQLException {
        return new Act(
                new AccountId(row.getObject("said_by", UUID.class)),
                row.getString("said_name"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    static @Nullable Act ended(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Act(
                        new AccountId(row.getObject("ended_by", UUID.class)),
                        row.getString("ended_name"),
                        at.toInstant(),
                        row.getString("ended_reason"));
    }
}
