package org.daylight.search;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Asks the running server, which holds the index, to build it anew, and waits until it has. */
@Component
class JdbcReindexOrder {

    private static final Duration GLANCE = Duration.ofMillis(500);
    /** A server looks for jobs every two seconds. */
    private static final int GLANCES_UNTIL_BEGUN = 120;

    private static final TaskInstance<Void> ORDER =
            IndexUpkeep.REINDEX.instance("now").build();

    private final DataSource database;
    private final InstantSource clock;

    JdbcReindexOrder(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How it went. */
    enum Outcome {
        DONE,
        FAILED,
        NOBODY_CAME
    }

    Outcome give() throws InterruptedException {
        SchedulerClient jobs = SchedulerClient.Builder.create(database).build();
        int before =
                pending(jobs).map(ScheduledExecution::getConsecutiveFailures).orElse(0);
        if (!jobs.scheduleIfNotExists(ORDER, clock.instant())
                && pending(jobs).filter(order -> !order.isPicked()).isPresent()) {
            jobs.reschedule(ORDER, clock.instant());
        }
        int waited = 0;
        Optional<ScheduledExecution<Object>> order = pending(jobs);
        while (order.isPresent()) {
            if (order.get().getConsecutiveFailures() > before) {
                return Outcome.FAILED;
            }
            if (!order.get().isPicked() && ++waited > GLANCES_UNTIL_BEGUN) {
                jobs.cancel(ORDER);
                return Outcome.NOBODY_CAME;
            }
            Thread.sleep(GLANCE);
            order = pending(jobs);
        }
        return Outcome.DONE;
    }

    private static Optional<ScheduledExecution<Object>> pending(SchedulerClient jobs) {
        return jobs.getScheduledExecution(ORDER);
    }
}
