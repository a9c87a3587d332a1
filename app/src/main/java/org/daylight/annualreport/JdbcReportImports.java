package org.daylight.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.annualreport.ReportImport.ImportedFile;
import org.daylight.files.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcReportImports implements ReportImports {

    private final JdbcClient jdbc;

    JdbcReportImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(ReportImport begun, UUID submission, List<NewFile> files) {
        jdbc.sql("""
                        INSERT INTO report_import (id, submission, imported_by, imported_name, begun_at)
                        VALUES (:id, :submission, :account, :person, :at)""")
                .param("id", begun.id().value())
                .param("submission", submission)
                .param("account", begun.importer().account().value())
                .param("person", begun.importer().name())
                .param("at", begun.begunAt().atOffset(ZoneOffset.UTC))
                .update();
        for (int position = 0; position < files.size(); position++) {
            add(begun.id(), position, files.get(position));
        }
    }

    private void add(ImportId id, int position, NewFile file) {
        jdbc.sql("""
                        INSERT INTO report_import_file (import, position, name, file)
                        VALUES (:import, :position, :name, :file)""")
                .param("import", id.value())
                .param("position", position)
                .param("name", file.name())
                .param("file", file.file() == null ? null : file.file().value())
                .update();
        conclude(id, position, file.outcome());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReportImport> find(ImportId id) {
        return jdbc.sql("SELECT * FROM report_import WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> head(row))
                .optional()
                .map(this::whole);
    }

    @Override
    public Optional<ImportId> findBySubmission(UUID submission) {
        return jdbc.sql("SELECT id FROM report_import WHERE submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(ImportId::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReportImport> newest(int limit) {
        return jdbc
                .sql("SELECT * FROM report_import ORDER BY begun_at DESC, id DESC LIMIT :limit")
                .param("limit", limit)
                .query((row, n) -> head(row))
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    /** The import alone; its files are asked for when the row has been read, on the same connection. */
    private static ReportImport head(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ReportImport(
                new ImportId(row.getObject("id", UUID.class)),
                new ObservedSource.Importer(
                        new AccountId(row.getObject("imported_by", UUID.class)), row.getString("imported_name")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                List.of());
    }

    private ReportImport whole(ReportImport head) {
        return new ReportImport(head.id(), head.importer(), head.begunAt(), head.endedAt(), files(head.id()));
    }

    private List<ImportedFile> files(ImportId id) {
        return jdbc.sql("SELECT * FROM report_import_file WHERE import = :id ORDER BY position")
                .param("id", id.value())
                .query((row, n) -> new ImportedFile(row.getInt("position"), row.getString("name"), outcome(row)))
                .list();
    }

    private static FileOutcome outcome(ResultSet row) throws SQLException {
        return switch (Objects.requireNonNullElse(row.getString("outcome"), "")) {
            case "READ" -> new FileOutcome.Read(new SourceId(row.getObject("source", UUID.class)));
            case "KNOWN" -> new FileOutcome.Known(new SourceId(row.getObject("source", UUID.class)));
            case "REFUSED" ->
                new FileOutcome.Refused(row.getString("ground"), List.of((String[])
                        row.getArray("named").getArray()));
            default -> new FileOutcome.Waiting();
        };
    }

    @Override
    public Optional<Turn> next(ImportId id) {
        return jdbc.sql("""
                        UPDATE report_import_file SET attempts = attempts + 1
                        WHERE import = :id AND position = (
                            SELECT min(position) FROM report_import_file WHERE import = :id AND outcome IS NULL)
                          AND outcome IS NULL
                        RETURNING position, name, file, attempts""")
                .param("id", id.value())
                .query((row, n) -> new Turn(
                        row.getInt("position"),
                        row.getString("name"),
                        new FileId(row.getObject("file", UUID.class)),
                        row.getInt("attempts")))
                .optional();
    }

    @Override
    public boolean hold(ImportId id, int position) {
        return jdbc.sql("""
                        SELECT outcome IS NULL FROM report_import_file
                        WHERE import = :id AND position = :position FOR UPDATE""")
                .param("id", id.value())
                .param("position", position)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void conclude(ImportId id, int position, FileOutcome outcome) {
        switch (outcome) {
            case FileOutcome.Waiting ignored -> {}
            case FileOutcome.Read(SourceId source) -> conclude(id, position, new Row("READ", source, null, List.of()));
            case FileOutcome.Known(SourceId source) ->
                conclude(id, position, new Row("KNOWN", source, null, List.of()));
            case FileOutcome.Refused(String ground, List<String> named) ->
                conclude(id, position, new Row("REFUSED", null, ground, named));
        }
    }

    private record Row(
            String outcome,
            @Nullable SourceId source,
            @Nullable String ground,
            List<String> named) {}

    private void conclude(ImportId id, int position, Row row) {
        jdbc.sql("""
                        UPDATE report_import_file
                        SET outcome = :outcome, source = :source, ground = :ground, named = CAST(:named AS text[])
                        WHERE import = :id AND position = :position AND outcome IS NULL""")
                .param("outcome", row.outcome())
                .param("source", row.source() == null ? null : row.source().value())
                .param("ground", row.ground())
                .param("named", row.named().toArray(String[]::new))
                .param("id", id.value())
                .param("position", position)
                .update();
    }

    @Override
    public void end(ImportId id, Instant at) {
        jdbc.sql("""
                        UPDATE report_import SET ended_at = :at
                        WHERE id = :id AND ended_at IS NULL AND NOT EXISTS (
                            SELECT FROM report_import_file WHERE import = :id AND outcome IS NULL)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }
}
