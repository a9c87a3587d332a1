package org.daylight.search;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import org.daylight.shared.ChinaTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Keeps the index true: filled at start when it is not, compared with the records every night. */
@Configuration(proxyBeanMethods = false)
class IndexUpkeep {

    private static final LocalTime WHEN_NOBODY_READS = LocalTime.of(3, 20);

    @Bean
    Task<?> searchReconciliation(Reindexing reindexing) {
        return Tasks.recurring("search-reconciliation", Schedules.daily(ChinaTime.ZONE, WHEN_NOBODY_READS))
                .execute((instance, context) -> reindexing.reconcile());
    }

    @Bean
    StartCheck startCheck(LuceneIndex index, Reindexing reindexing, List<ReindexSource> sources) {
        return new StartCheck(index, reindexing, sources);
    }

    /** Looks once at start, beside the first visitors and not before them. */
    record StartCheck(LuceneIndex index, Reindexing reindexing, List<ReindexSource> sources) {

        @EventListener(ApplicationReadyEvent.class)
        void onReady() {
            Thread.ofVirtual().name("search-start-check").start(this::check);
        }

        void check() {
            if (!index.isComplete()) {
                reindexing.reindex();
            } else if (sources.stream().anyMatch(source -> index.count(source.kind()) != source.count())) {
                reindexing.reconcile();
            }
            Segmentation.of("");
        }
    }
}
