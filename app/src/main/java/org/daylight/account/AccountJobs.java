package org.daylight.account;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets failures at the doors once they no longer matter. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

    @Bean
    Task<Void> signInFailureSweep(JdbcSignInFailures failures) {
        return Tasks.recurring("sign-in-failure-sweep", Schedules.fixedDelay(Duration.ofHours(6)))
                .execute((instance, context) -> failures.sweep());
    }
}
