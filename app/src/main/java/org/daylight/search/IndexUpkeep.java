package org.daylight.search;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.daylight.shared.ChinaTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index true: compared with the records every night, built anew when a command beside the server asks. */
@Configuration(proxyBeanMethods = false)
class IndexUpkeep {

    static final TaskDescriptor<Void> REINDEX = TaskDescriptor.of("search-reindex");

    private static final LocalTime WHEN_NOBODY_READS = LocalTime.of(3, 20);

    @Bean
    Task<?> searchReconciliation(Reindexing reindexing) {
        return Tasks.recurring("search-reconciliation", Schedules.daily(ChinaTime.ZONE, WHEN_NOBODY_READS))
                .execute((instance, context) -> reindexing.reconcile());
    }

    @Bean
    Task<Void> searchReindex(Reindexing reindexing) {
        return Tasks.oneTime(REINDEX).execute((instance, context) -> reindexing.reindex());
    }
}
