package org.daylight.backup;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.daylight.shared.ChinaTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A backup every night before the other jobs of the night, and one whenever an administrator asks. */
@Configuration(proxyBeanMethods = false)
class BackupJobs {

    static final TaskDescriptor<Void> ON_DEMAND = TaskDescriptor.of("backup");

    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    @Bean
    Task<Void> backupOnDemand(RunningBackup running) {
        return Tasks.oneTime(ON_DEMAND)
                .onFailure((failed, operations) -> operations.stop())
                .execute((instance, context) -> running.run());
    }

    @Bean
    @ConditionalOnProperty(name = "daylight.backup.nightly", havingValue = "true", matchIfMissing = true)
    Task<Void> nightlyBackup(RunningBackup running) {
        return Tasks.recurring("nightly-backup", Schedules.daily(ChinaTime.ZONE, NIGHT))
                .execute((instance, context) -> running.run());
    }
}
