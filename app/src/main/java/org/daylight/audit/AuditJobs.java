package org.daylight.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.daylight.shared.ChinaTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anchors the trail every hour, verifies it every night and whenever the audit administrator asks. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {

    static final TaskDescriptor<Void> VERIFICATION = TaskDescriptor.of("audit-verification");

    private static final Logger LOG = LoggerFactory.getLogger(AuditJobs.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> auditAnchor(AuditVerification verification) {
        return Tasks.recurring("audit-anchor", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> verification.anchor());
    }

    @Bean
    Task<Void> auditVerificationOnDemand(AuditVerification verification, JdbcVerifications verifications) {
        return Tasks.oneTime(VERIFICATION).execute((instance, context) -> verify(verification, verifications));
    }

    @Bean
    Task<Void> auditNightlyVerification(AuditVerification verification, JdbcVerifications verifications) {
        return Tasks.recurring("audit-nightly-verification", Schedules.daily(ChinaTime.ZONE, NIGHT))
                .execute((instance, context) -> verify(verification, verifications));
    }

    private static void verify(AuditVerification verification, JdbcVerifications verifications) {
        Verdict verdict = verification.verify();
        verifications.add(verdict);
        if (!verdict.isClean()) {
            LOG.error("The audit trail was tampered with: {} findings, first {}", verdict.findings(), verdict.first());
        }
    }
}
