package org.daylight.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.annualreport.Correction.Act;
import org.daylight.reports.CellPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcCorrections implements Corrections {

    private final JdbcClient jdbc;

    JdbcCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Correction correction, UUID submission) {
        jdbc.sql("""
                        INSERT INTO observed_correction (id, submission, report, cell, value, original, original_text,
                                                         reason, corrected_by, corrected_name, corrected_at)
                        VALUES (:id, :submission, :report, :cell, :value, :original, :text,
                                :reason, :account, :person, :at)""")
                .param("id", correction.id().value())
                .param("submission", submission)
                .param("report", correction.report().value())
                .param("cell", correction.cell().toString())
                .param("value", correction.value())
                .param("original", correction.original().value())
                .param("text", correction.original().text())
                .param("reason", correction.made().reason())
                .param("account", correction.made().account().value())
                .param("person", correction.made().name())
                .param("at", correction.made().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Correction> find(CorrectionId id) {
        return jdbc.sql("SELECT * FROM observed_correction WHERE id = :id")
                .param("id", id.value())
                .query(JdbcCorrections::correction)
                .optional();
    }

    @Override
    public Optional<CorrectionId> findBySubmission(UUID submission) {
        return jdbc.sql("SELECT id FROM observed_correction WHERE submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(CorrectionId::new);
    }

    @Override
    public List<Correction> of(Collection<ObservedReportId> reports) {
        return jdbc.sql("""
                        SELECT * FROM observed_correction WHERE report = ANY(CAST(:reports AS uuid[]))
                        ORDER BY corrected_at, id""")
                .param(
                        "reports",
                        reports.stream().map(ObservedReportId::toString).toArray(String[]::new))
                .query(JdbcCorrections::correction)
                .list();
    }

    @Override
    public boolean end(CorrectionId id, Act act) {
        return JdbcActs.end(jdbc.sql("""
                        UPDATE observed_correction
                        SET ended_by = :account, ended_name = :person, ended_at = :at, ended_reason = :reason
                        WHERE id = :id AND ended_at IS NULL"""), id.value(), act);
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                new CorrectionId(row.getObject("id", UUID.class)),
                new ObservedReportId(row.getObject("report", UUID.class)),
                CellPath.parse(row.getString("cell")).orElseThrow(),
                row.getBigDecimal("value"),
                new Correction.Original(row.getBigDecimal("original"), row.getString("original_text")),
                JdbcActs.made(row, "corrected"),
                JdbcActs.ended(row));
    }
}
