package org.daylight.export;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.daylight.shared.ChinaTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes exports one after the other, and destroys their files when their time is over. */
@Configuration(proxyBeanMethods = false)
class ExportSchedule {

    static final TaskDescriptor<Void> WRITING = TaskDescriptor.of("export-writing");

    private static final FixedDelay SOON = FixedDelay.of(Duration.ofSeconds(5));
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    @Bean
    Task<Void> exportWriting(WritingExports writing) {
        return Tasks.custom(WRITING.getTaskName(), Void.class)
                .onFailureReschedule(SOON)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    boolean done = writing.work(
                            ExportId.of(instance.getId()),
                            () -> context.getSchedulerState().isShuttingDown());
                    return done
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : new CompletionHandler.OnCompleteReschedule<>(SOON);
                });
    }

    @Bean
    Task<Void> exportExpiry(ExpiringExports expiring) {
        return Tasks.recurring("export-expiry", Schedules.daily(ChinaTime.ZONE, AT_NIGHT))
                .execute((instance, context) -> expiring.sweep());
    }
}
