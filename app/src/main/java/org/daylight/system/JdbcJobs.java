package org.daylight.system;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Repository;

/** Reads the tables of db-scheduler and of Modulith's event publication registry. */
@Repository
class JdbcJobs implements Jobs {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final FailedEventPublications failed;

    JdbcJobs(JdbcClient jdbc, InstantSource clock, FailedEventPublications failed) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.failed = failed;
    }

    @Override
    public List<Job> all() {
        return jdbc.sql("""
                SELECT task_name, picked, execution_time, last_success, last_failure,
                       coalesce(consecutive_failures, 0) AS failures
                FROM scheduled_tasks ORDER BY execution_time, task_name, task_instance LIMIT 200
                """).query(JdbcJobs::job).list();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getString("task_name"),
                row.getBoolean("picked"),
                row.getTimestamp("execution_time").toInstant(),
                instant(row.getTimestamp("last_success")),
                instant(row.getTimestamp("last_failure")),
                row.getInt("failures"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public List<UnfinishedEvent> unfinishedEvents() {
        return jdbc.sql("""
                SELECT id, event_type, listener_id, publication_date, coalesce(completion_attempts, 0) AS attempts,
                       coalesce(status = 'FAILED', false) AS failed
                FROM event_publication
                WHERE completion_date IS NULL AND (publication_date < :before OR status = 'FAILED')
                ORDER BY publication_date, id LIMIT 100
                """)
                .param("before", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query(JdbcJobs::event)
                .list();
    }

    private static UnfinishedEvent event(ResultSet row, int number) throws SQLException {
        String listener = row.getString("listener_id").replaceFirst("\\(.*", "");
        return new UnfinishedEvent(
                row.getObject("id", UUID.class),
                simple(row.getString("event_type")),
                simple(listener.replaceFirst("\\.[a-z]\\w*$", "")),
                row.getTimestamp("publication_date").toInstant(),
                row.getInt("attempts"),
                row.getBoolean("failed"));
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    @Override
    public long countUnfinishedEvents() {
        return jdbc.sql("""
                SELECT count(*) FROM event_publication
                WHERE completion_date IS NULL AND (publication_date < :before OR status = 'FAILED')
                """)
                .param("before", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query(Long.class)
                .single();
    }

    @Override
    public boolean tryAgain(UUID event) {
        boolean isThere = jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM event_publication WHERE id = :id AND completion_date IS NULL AND status = 'FAILED')
                """).param("id", event).query(Boolean.class).single();
        if (isThere) {
            failed.resubmit(ResubmissionOptions.defaults()
                    .withFilter(each -> each.getIdentifier().equals(event)));
        }
        return isThere;
    }
}
