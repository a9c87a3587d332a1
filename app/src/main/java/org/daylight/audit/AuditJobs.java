package org.daylight.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.daylight.shared.ChinaTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anchors the trail every hour and sends the anchors outside, verifies it every night and whenever the audit administrator asks. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {

    static final TaskDescriptor<Void> VERIFICATION = TaskDescriptor.of("audit-verification");

    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> auditAnchor(AnchorRounds rounds) {
        return Tasks.recurring("audit-anchor", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> rounds.make());
    }

    @Bean
    Task<Void> auditVerificationOnDemand(KeepingVerdicts verdicts) {
        return Tasks.oneTime(VERIFICATION).execute((instance, context) -> verdicts.verifyAndKeep());
    }

    @Bean
    Task<Void> auditNightlyVerification(KeepingVerdicts verdicts) {
        return Tasks.recurring("audit-nightly-verification", Schedules.daily(ChinaTime.ZONE, NIGHT))
                .execute((instance, context) -> verdicts.verifyAndKeep());
    }
}
