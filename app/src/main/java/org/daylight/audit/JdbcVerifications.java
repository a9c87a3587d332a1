package org.daylight.audit;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcVerifications implements Verifications {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final InstantSource clock;
    private final ObjectProvider<SchedulerClient> jobs;
    private final AuditHealth health;

    JdbcVerifications(
            JdbcClient jdbc, Ids ids, InstantSource clock, ObjectProvider<SchedulerClient> jobs, AuditHealth health) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.jobs = jobs;
        this.health = health;
    }

    void add(Verdict verdict) {
        String first = verdict.first().stream()
                .map(finding -> finding.position() + ":" + finding.tampering())
                .collect(Collectors.joining(" "));
        jdbc.sql("""
                        INSERT INTO audit_verification (id, at, entries, findings, first, known)
                        VALUES (:id, :at, :entries, :findings, :first, :known)""")
                .param("id", ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("entries", verdict.entries())
                .param("findings", verdict.findings())
                .param("first", first)
                .param("known", verdict.known())
                .update();
    }

    @Override
    public Optional<Made> last() {
        return jdbc.sql("""
                        SELECT at, entries, findings, first, known FROM audit_verification
                        ORDER BY at DESC, id DESC LIMIT 1""")
                .query((row, n) -> new Made(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("entries"),
                        row.getLong("findings"),
                        row.getString("first"),
                        row.getLong("known")))
                .optional();
    }

    @Override
    public boolean isBroken() {
        return !health.isEndGenuine()
                || last().filter(made -> made.findings() > 0).isPresent();
    }

    @Override
    public void ask() {
        jobs.getObject()
                .scheduleIfNotExists(AuditJobs.VERIFICATION.instance("now").build(), clock.instant());
    }

    @Override
    public boolean isUnderWay() {
        return jobs.getObject()
                .getScheduledExecution(AuditJobs.VERIFICATION.instanceId("now"))
                .isPresent();
    }
}
