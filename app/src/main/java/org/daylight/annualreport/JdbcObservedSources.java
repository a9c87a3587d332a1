package org.daylight.annualreport;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.files.FileId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcObservedSources implements ObservedSources {

    private static final RowMapper<ObservedSource> SOURCE = (row, n) -> new ObservedSource(
            new SourceId(row.getObject("id", UUID.class)),
            new FileId(row.getObject("file", UUID.class)),
            row.getString("sha256"),
            row.getString("name"),
            new ObservedSource.Importer(
                    new AccountId(row.getObject("imported_by", UUID.class)), row.getString("imported_name")),
            row.getObject("imported_at", OffsetDateTime.class).toInstant(),
            new ObservedSource.Counts(row.getInt("reports"), row.getInt("errors"), row.getInt("warnings")));

    private final JdbcClient jdbc;

    JdbcObservedSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ObservedSource source, UUID submission) {
        jdbc.sql("""
                        INSERT INTO observed_source (id, submission, file, sha256, name, imported_by, imported_name,
                                                     imported_at, reports, errors, warnings)
                        VALUES (:id, :submission, :file, :sha256, :name, :account, :person, :at,
                                :reports, :errors, :warnings)
                        ON CONFLICT DO NOTHING""")
                .param("id", source.id().value())
                .param("submission", submission)
                .param("file", source.file().value())
                .param("sha256", source.sha256())
                .param("name", source.name())
                .param("account", source.importer().account().value())
                .param("person", source.importer().name())
                .param("at", source.importedAt().atOffset(ZoneOffset.UTC))
                .param("reports", source.counts().reports())
                .param("errors", source.counts().errors())
                .param("warnings", source.counts().warnings())
                .update();
    }

    @Override
    public Optional<ObservedSource> find(SourceId id) {
        return jdbc.sql("SELECT * FROM observed_source WHERE id = :id")
                .param("id", id.value())
                .query(SOURCE)
                .optional();
    }

    @Override
    public Optional<ObservedSource> findBySubmission(UUID submission) {
        return jdbc.sql("SELECT * FROM observed_source WHERE submission = :submission")
                .param("submission", submission)
                .query(SOURCE)
                .optional();
    }

    @Override
    public Optional<ObservedSource> findByContent(String sha256) {
        return jdbc.sql("SELECT * FROM observed_source WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query(SOURCE)
                .optional();
    }

    @Override
    public List<ObservedSource> newest(int limit) {
        return jdbc.sql("SELECT * FROM observed_source ORDER BY imported_at DESC, id DESC LIMIT :limit")
                .param("limit", limit)
                .query(SOURCE)
                .list();
    }
}
