package org.daylight.annualreport;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes many files at once, reads what was imported, and reads everything once more after the program was replaced. */
@Configuration(proxyBeanMethods = false)
class ObservatoryJobs {

    static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("observatory-import");

    private static final FixedDelay SOON = FixedDelay.of(Duration.ofSeconds(20));
    private static final FixedDelay NOW_AND_THEN = FixedDelay.of(Duration.ofHours(6));

    @Bean
    Task<Void> observatoryImport(ReadingImports reading) {
        return Tasks.custom(IMPORT.getTaskName(), Void.class)
                .onFailureReschedule(SOON)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    ImportId id = new ImportId(UUID.fromString(instance.getId()));
                    boolean done =
                            reading.work(id, () -> context.getSchedulerState().isShuttingDown());
                    return done
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : new CompletionHandler.OnCompleteReschedule<>(SOON);
                });
    }

    @Bean
    Task<Void> observatoryRenewal(RenewingSources renewing) {
        return Tasks.recurring("observatory-renewal", NOW_AND_THEN)
                .execute((instance, context) ->
                        renewing.renewAll(() -> context.getSchedulerState().isShuttingDown()));
    }
}
