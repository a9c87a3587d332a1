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
            row.getInt("reports"));

    private final JdbcClient jdbc;

    JdbcObservedSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(ObservedSource source) {
        return jdbc.sql("""
                        INSERT INTO observed_source (id, file, sha256, name, imported_by, imported_name,
                                                     imported_at, reports)
                        VALUES (:id, :file, :sha256, :name, :account, :person, :at, :reports)
                        ON CONFLICT DO NOTHING""")
                        .param("id", source.id().value())
                        .param("file", source.file().value())
                        .param("sha256", source.sha256())
                        .param("name", source.name())
                        .param("account", source.importer().account().value())
                        .param("person", source.importer().name())
                        .param("at", source.importedAt().atOffset(ZoneOffset.UTC))
                        .param("reports", source.reports())
                        .update()
                == 1;
    }

    @Override
    public Optional<ObservedSource> find(SourceId id) {
        return jdbc.sql("SELECT * FROM observed_source WHERE id = :id")
                .param("id", id.value())
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
    public List<ObservedSource> readOtherwiseThan(String build, int limit) {
        return jdbc.sql("SELECT * FROM observed_source WHERE read_with <> :build ORDER BY id LIMIT :limit")
                .param("build", build)
                .param("limit", limit)
                .query(SOURCE)
                .list();
    }

    @Override
    public void markRead(SourceId id, String build) {
        jdbc.sql("UPDATE observed_source SET read_with = :build WHERE id = :id")
                .param("build", build)
                .param("id", id.value())
                .update();
    }
}
