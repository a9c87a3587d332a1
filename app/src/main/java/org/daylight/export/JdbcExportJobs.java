package org.daylight.export;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.files.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExportJobs implements ExportJobs {

    private final JdbcClient jdbc;

    JdbcExportJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void holdOwner(String owner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('export:' || :owner, 0))")
                .param("owner", owner)
                .query()
                .singleRow();
    }

    @Override
    public void add(ExportJob job, UUID submission) {
        jdbc.sql("""
                        INSERT INTO export_job (id, submission, owner, kind, wanted, file_name, media_type, state, asked_at)
                        VALUES (:id, :submission, :owner, :kind, :wanted, :name, :mediaType, 'WAITING', :at)""")
                .param("id", job.id().value())
                .param("submission", submission)
                .param("owner", job.owner())
                .param("kind", job.order().kind())
                .param("wanted", written(job.order().wanted()))
                .param("name", job.order().fileName())
                .param("mediaType", job.order().mediaType())
                .param("at", moment(job.times().asked()))
                .update();
    }

    /** As a form writes its fields, in the order of their names. */
    private static String written(Map<String, String> wanted) {
        return new TreeMap<>(wanted)
                .entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> read(String wanted) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : wanted.isEmpty() ? new String[0] : wanted.split("&", -1)) {
            int sign = field.indexOf('=');
            fields.put(
                    URLDecoder.decode(field.substring(0, sign), StandardCharsets.UTF_8),
                    URLDecoder.decode(field.substring(sign + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public Optional<ExportJob> find(ExportId id) {
        return jdbc.sql("SELECT * FROM export_job WHERE id = :id")
                .param("id", id.value())
                .query(JdbcExportJobs::job)
                .optional();
    }

    @Override
    public Optional<ExportId> findBySubmission(UUID submission) {
        return jdbc.sql("SELECT id FROM export_job WHERE submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(ExportId::new);
    }

    @Override
    public List<ExportJob> newest(String owner, int limit) {
        return jdbc.sql("SELECT * FROM export_job WHERE owner = :owner ORDER BY asked_at DESC, id DESC LIMIT :limit")
                .param("owner", owner)
                .param("limit", limit)
                .query(JdbcExportJobs::job)
                .list();
    }

    @Override
    public int countOpen(String owner) {
        return jdbc.sql("SELECT count(*) FROM export_job WHERE owner = :owner AND state IN ('WAITING', 'RUNNING')")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<ExportJob> begin(ExportId id) {
        return jdbc.sql("""
                        UPDATE export_job SET state = 'RUNNING', attempts = attempts + 1, done = 0, total = 0
                        WHERE id = :id AND state IN ('WAITING', 'RUNNING') RETURNING *""").param("id", id.value()).query(JdbcExportJobs::job).optional();
    }

    @Override
    public void giveBack(ExportJob attempt) {
        jdbc.sql("""
                        UPDATE export_job SET state = 'WAITING', attempts = attempts - 1, done = 0, total = 0
                        WHERE id = :id AND state = 'RUNNING' AND attempts = :attempt""")
                .param("id", attempt.id().value())
                .param("attempt", attempt.attempts())
                .update();
    }

    @Override
    public boolean progress(ExportJob attempt, long done, long total) {
        return jdbc.sql("""
                        UPDATE export_job SET done = :done, total = :total
                        WHERE id = :id AND state = 'RUNNING' AND attempts = :attempt""")
                        .param("done", done)
                        .param("total", total)
                        .param("id", attempt.id().value())
                        .param("attempt", attempt.attempts())
                        .update()
                == 1;
    }

    @Override
    public boolean hold(ExportJob attempt) {
        return jdbc.sql("""
                        SELECT id FROM export_job
                        WHERE id = :id AND state = 'RUNNING' AND attempts = :attempt FOR UPDATE""")
                .param("id", attempt.id().value())
                .param("attempt", attempt.attempts())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public void ready(ExportId id, FileId file, ExportJob.Times times) {
        jdbc.sql("""
                        UPDATE export_job
                        SET state = 'READY', file = :file, finished_at = :finished, expires_at = :expires,
                            total = greatest(done, total), done = greatest(done, total)
                        WHERE id = :id""")
                .param("file", file.value())
                .param("finished", moment(times.finished()))
                .param("expires", moment(times.expires()))
                .param("id", id.value())
                .update();
    }

    @Override
    public void fail(ExportJob attempt, ExportJob.Problem problem, Instant at) {
        jdbc.sql("""
                        UPDATE export_job
                        SET state = 'FAILED', ground = :ground, named = CAST(:named AS text[]), finished_at = :at
                        WHERE id = :id AND state = 'RUNNING' AND attempts = :attempt""")
                .param("ground", problem.key())
                .param("named", problem.named().toArray(String[]::new))
                .param("at", moment(at))
                .param("id", attempt.id().value())
                .param("attempt", attempt.attempts())
                .update();
    }

    @Override
    public boolean cancel(ExportId id, Instant at) {
        return jdbc.sql("""
                        UPDATE export_job SET state = 'CANCELLED', finished_at = :at
                        WHERE id = :id AND state IN ('WAITING', 'RUNNING')""").param("at", moment(at)).param("id", id.value()).update() == 1;
    }

    @Override
    public List<ExportJob> expired(Instant now, int limit) {
        return jdbc.sql("""
                        SELECT * FROM export_job WHERE state = 'READY' AND expires_at <= :now
                        ORDER BY expires_at, id LIMIT :limit""")
                .param("now", moment(now))
                .param("limit", limit)
                .query(JdbcExportJobs::job)
                .list();
    }

    @Override
    public void expire(ExportId id) {
        jdbc.sql("UPDATE export_job SET state = 'EXPIRED', file = NULL WHERE id = :id AND state = 'READY'")
                .param("id", id.value())
                .update();
    }

    private static ExportJob job(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        String ground = row.getString("ground");
        return new ExportJob(
                new ExportId(row.getObject("id", UUID.class)),
                row.getString("owner"),
                new ExportOrder(
                        row.getString("kind"),
                        read(row.getString("wanted")),
                        row.getString("file_name"),
                        row.getString("media_type")),
                new ExportJob.Times(
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        instant(row, "finished_at"),
                        instant(row, "expires_at")),
                ExportJob.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getLong("done"),
                row.getLong("total"),
                ground == null
                        ? null
                        : new ExportJob.Problem(
                                ground, List.of((String[]) row.getArray("named").getArray())),
                file == null ? null : new FileId(file));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
