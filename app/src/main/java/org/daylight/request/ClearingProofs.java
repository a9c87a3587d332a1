package org.daylight.request;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import org.daylight.files.DestroyingFiles;
import org.daylight.files.FileId;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Destroys identity proofs that were uploaded with a form that was never completed: nobody keeps more of a person than
 * the request needs (rules.md R8-03).
 */
@Component
class ClearingProofs {

    /** A form may be mended for one day after its upload; this is one day more. */
    private static final Duration KEPT = Duration.ofDays(2);

    private static final String REASON = "form never completed";

    private final FileStore files;
    private final JdbcRequestRecords records;
    private final DestroyingFiles destroying;
    private final InstantSource clock;

    ClearingProofs(FileStore files, JdbcRequestRecords records, DestroyingFiles destroying, InstantSource clock) {
        this.files = files;
        this.records = records;
        this.destroying = destroying;
        this.clock = clock;
    }

    /** The number of proofs destroyed. */
    int clear() {
        List<FileId> old =
                files.storedBefore(FilePolicy.IDENTITY_PROOF, clock.instant().minus(KEPT));
        return (int) old.stream()
                .filter(file -> !records.isEnclosed(file))
                .filter(file -> destroying.destroy(file, Hand.SYSTEM.subject(), REASON) instanceof Answer.Done<?>)
                .count();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        private static final LocalTime AT_NIGHT = LocalTime.of(2, 50);

        @Bean
        RecurringTask<Void> clearProofs(ClearingProofs clearing) {
            return Tasks.recurring("request-clear-proofs", Schedules.daily(ChinaTime.ZONE, AT_NIGHT))
                    .execute((instance, context) -> clearing.clear());
        }
    }
}
