package org.daylight.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.annualreport.Correction.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who said something and who took it back, in the columns that words of people share. */
final class JdbcActs {

    private JdbcActs() {}

    /** Who said it; the columns begin with the given word. */
    static Act made(ResultSet row, String word) throws SQLException {
        return new Act(
                new AccountId(row.getObject(word + "_by", UUID.class)),
                row.getString(word + "_name"),
                row.getObject(word + "_at", OffsetDateTime.class).toInstant(),
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

    /** Runs the statement that takes something back; false when it was taken back before. */
    static boolean end(JdbcClient.StatementSpec taking, UUID id, Act act) {
        return taking.param("account", act.account().value())
                        .param("person", act.name())
                        .param("at", act.at().atOffset(ZoneOffset.UTC))
                        .param("reason", act.reason())
                        .param("id", id)
                        .update()
                == 1;
    }
}
