package org.daylight.request;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.CaseState;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the organ's confirmation as enough when the applicant has not reacted in three working days (rules.md R1-42). */
@Component
class PresumingConfirmations {

    private static final Logger LOG = LoggerFactory.getLogger(PresumingConfirmations.class);

    private final InformationRequests requests;
    private final JdbcRequestLines lines;
    private final JdbcLookupLimits limits;
    private final JdbcUploadLimits uploads;
    private final CaseDesk desk;
    private final TransactionTemplate transaction;

    PresumingConfirmations(
            InformationRequests requests,
            JdbcRequestLines lines,
            JdbcLookupLimits limits,
            JdbcUploadLimits uploads,
            CaseDesk desk,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.lines = lines;
        this.limits = limits;
        this.uploads = uploads;
        this.desk = desk;
        this.transaction = transaction;
    }

    /** Does what the night has to do; each case in a transaction of its own, so that one keeps no other back. */
    void presume() {
        limits.forget();
        uploads.forget();
        for (RequestId id : lines.in(CaseState.AWAIT_CONFIRM)) {
            presume(id);
        }
    }

    private void presume(RequestId id) {
        try {
            transaction.executeWithoutResult(status -> requests.lock(id).ifPresent(this::presume));
        } catch (UnreadableCase unreadable) {
            LOG.error("confirmation not presumed: {}", unreadable.getMessage());
        }
    }

    private void presume(InformationRequest request) {
        CaseEvent presumed = new CaseEvent.ConfirmationPresumed(desk.today());
        if (request.take(presumed, "", desk.today()) instanceof Answer.Done<InformationRequest>(var done)) {
            desk.close(done, Hand.SYSTEM);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 20);

        @Bean
        RecurringTask<Void> presumeConfirmations(PresumingConfirmations presuming) {
            return Tasks.recurring("request-presume-confirmations", Schedules.daily(ChinaTime.ZONE, AFTER_MIDNIGHT))
                    .execute((instance, context) -> presuming.presume());
        }
    }
}
