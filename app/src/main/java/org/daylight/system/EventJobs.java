package org.daylight.system;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Calls failed listeners again every few minutes. After some attempts an event stays on the shelf of the page of jobs
 * until an administrator has it tried again.
 */
@Configuration(proxyBeanMethods = false)
class EventJobs {

    static final int MOST_ATTEMPTS = 5;
    private static final Duration INTERVAL = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> retryFailedEvents(FailedEventPublications failed) {
        return Tasks.recurring("retry-failed-events", FixedDelay.of(INTERVAL))
                .execute((instance, context) -> retry(failed));
    }

    static void retry(FailedEventPublications failed) {
        failed.resubmit(ResubmissionOptions.defaults()
                .withFilter(publication -> publication.getCompletionAttempts() < MOST_ATTEMPTS));
    }
}
