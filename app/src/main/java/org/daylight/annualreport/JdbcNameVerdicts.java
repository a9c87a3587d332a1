package org.daylight.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.annualreport.Correction.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcNameVerdicts implements NameVerdicts {

    private final JdbcClient jdbc;

    JdbcNameVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(NameVerdict verdict, UUID submission) {
        return jdbc.sql("""
                        INSERT INTO observed_name_verdict (id, submission, name, other, same, reason,
                                                           said_by, said_name, said_at)
                        VALUES (:id, :submission, :name, :other, :same, :reason, :account, :person, :at)
                        ON CONFLICT DO NOTHING""")
                        .param("id", verdict.id().value())
                        .param("submission", submission)
                        .param("name", verdict.name())
                        .param("other", verdict.other())
                        .param("same", verdict.same())
                        .param("reason", verdict.made().reason())
                        .param("account", verdict.made().account().value())
                        .param("person", verdict.made().name())
                        .param("at", verdict.made().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<NameVerdict> find(NameVerdictId id) {
        return jdbc.sql("SELECT * FROM observed_name_verdict WHERE id = :id")
                .param("id", id.value())
                .query(JdbcNameVerdicts::verdict)
                .optional();
    }

    @Override
    public Optional<NameVerdictId> findBySubmission(UUID submission) {
        return jdbc.sql("SELECT id FROM observed_name_verdict WHERE submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(NameVerdictId::new);
    }

    @Override
    public List<NameVerdict> standing() {
        return jdbc.sql("SELECT * FROM observed_name_verdict WHERE ended_at IS NULL ORDER BY said_at DESC, id DESC")
                .query(JdbcNameVerdicts::verdict)
                .list();
    }

    @Override
    public String shownAs(String name) {
        return jdbc.sql("""
                        WITH RECURSIVE up (name, step) AS (
                            SELECT CAST(:name AS text), 0
                            UNION ALL
                            SELECT v.other, up.step + 1 FROM up
                            JOIN observed_name_verdict v ON v.name = up.name AND v.same AND v.ended_at IS NULL)
                        SELECT name FROM up ORDER BY step DESC LIMIT 1""").param("name", name).query(String.class).single();
    }

    @Override
    public List<String> under(String name) {
        return jdbc.sql("""
                        WITH RECURSIVE down (name) AS (
                            SELECT CAST(:name AS text)
                            UNION
                            SELECT v.name FROM down
                            JOIN observed_name_verdict v ON v.other = down.name AND v.same AND v.ended_at IS NULL)
                        SELECT name FROM down""").param("name", name).query(String.class).list();
    }

    @Override
    public boolean end(NameVerdictId id, Act act) {
        return JdbcActs.end(jdbc.sql("""
                        UPDATE observed_name_verdict
                        SET ended_by = :account, ended_name = :person, ended_at = :at, ended_reason = :reason
                        WHERE id = :id AND ended_at IS NULL"""), id.value(), act);
    }

    private static NameVerdict verdict(ResultSet row, int number) throws SQLException {
        return new NameVerdict(
                new NameVerdictId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("other"),
                row.getBoolean("same"),
                JdbcActs.made(row, "said"),
                JdbcActs.ended(row));
    }
}
