package org.daylight.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.daylight.shared.ChinaTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileJobs {

    private static final Duration BETWEEN_EXAMINATIONS = Duration.ofMinutes(30);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    private static final LocalTime BEFORE_THAT = LocalTime.of(2, 50);

    @Bean
    RecurringTask<Void> clearUnattachedFiles(ClearingUnattached clearing) {
        return Tasks.recurring("clear-unattached-files", Schedules.daily(ChinaTime.ZONE, BEFORE_THAT))
                .execute((instance, context) -> clearing.clear());
    }

    @Bean
    RecurringTask<Void> clearFileStore(ClearingContents clearing) {
        return Tasks.recurring("clear-file-store", Schedules.daily(ChinaTime.ZONE, AT_NIGHT))
                .execute((instance, context) -> clearing.sweep());
    }

    /** Files that came in before the search was, or before its newest edition, are examined as soon as there is time. */
    @Bean
    RecurringTask<Void> examineFiles(FileFindings findings) {
        return Tasks.recurring("examine-files", Schedules.fixedDelay(BETWEEN_EXAMINATIONS))
                .execute((instance, context) -> findings.examineAll());
    }
}
