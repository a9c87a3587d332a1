package org.daylight.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.annualreport.Correction.Act;
import org.daylight.annualreport.IdentityCorrection.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcIdentityCorrections implements IdentityCorrections {

    private final JdbcClient jdbc;

    JdbcIdentityCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(IdentityCorrection correction, UUID submission) {
        jdbc.sql("""
                        INSERT INTO observed_identity (id, submission, report, body, year, original_body, original_year,
                                                       reason, said_by, said_name, said_at)
                        VALUES (:id, :submission, :report, :body, :year, :originalBody, :originalYear,
                                :reason, :account, :person, :at)""")
                .param("id", correction.id().value())
                .param("submission", submission)
                .param("report", correction.report().value())
                .param("body", correction.whose().body())
                .param("year", correction.whose().year())
                .param("originalBody", correction.read().body())
                .param("originalYear", correction.read().year())
                .param("reason", correction.made().reason())
                .param("account", correction.made().account().value())
                .param("person", correction.made().name())
                .param("at", correction.made().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<IdentityCorrection> find(IdentityCorrectionId id) {
        return jdbc.sql("SELECT * FROM observed_identity WHERE id = :id")
                .param("id", id.value())
                .query(JdbcIdentityCorrections::correction)
                .optional();
    }

    @Override
    public Optional<IdentityCorrectionId> findBySubmission(UUID submission) {
        return jdbc.sql("SELECT id FROM observed_identity WHERE submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(IdentityCorrectionId::new);
    }

    @Override
    public List<IdentityCorrection> of(Collection<ObservedReportId> reports) {
        return jdbc.sql("""
                        SELECT * FROM observed_identity WHERE report = ANY(CAST(:reports AS uuid[]))
                        ORDER BY said_at, id""")
                .param(
                        "reports",
                        reports.stream().map(ObservedReportId::toString).toArray(String[]::new))
                .query(JdbcIdentityCorrections::correction)
                .list();
    }

    @Override
    public boolean end(IdentityCorrectionId id, Act act) {
        return JdbcActs.end(jdbc.sql("""
                        UPDATE observed_identity
                        SET ended_by = :account, ended_name = :person, ended_at = :at, ended_reason = :reason
                        WHERE id = :id AND ended_at IS NULL"""), id.value(), act);
    }

    private static IdentityCorrection correction(ResultSet row, int number) throws SQLException {
        return new IdentityCorrection(
                new IdentityCorrectionId(row.getObject("id", UUID.class)),
                new ObservedReportId(row.getObject("report", UUID.class)),
                new Whose(row.getString("body"), row.getObject("year", Integer.class)),
                new Whose(row.getString("original_body"), row.getObject("original_year", Integer.class)),
                JdbcActs.made(row, "said"),
                JdbcActs.ended(row));
    }
}
