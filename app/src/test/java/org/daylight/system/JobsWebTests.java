package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@WholeApplicationTest
@Import(JobsWebTests.Listener.class)
class JobsWebTests {

    @Autowired
    private Jobs jobs;

    @Autowired
    private Listener listener;

    @Autowired
    private FailedEventPublications failed;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    /** Something happened that a listener has to deal with. */
    record Rang(UUID id) {}

    /** Fails as often as it is told to. */
    @Component
    static class Listener {
        private final AtomicInteger failures = new AtomicInteger();
        private final AtomicInteger calls = new AtomicInteger();

        void failNext(int times) {
            failures.set(times);
        }

        int calls() {
            return calls.get();
        }

        @ApplicationModuleListener
        void on(Rang rang) {
            calls.incrementAndGet();
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("out of order");
            }
        }
    }

    @Test
    void recurring_jobs_stand_in_the_database_with_their_next_time() {
        assertThat(jobs.all()).anySatisfy(job -> {
            assertThat(job.name()).isEqualTo("retry-failed-events");
            assertThat(job.next()).isNotNull();
        });
    }

    @Test
    void a_failed_event_stays_on_the_shelf_until_it_is_tried_again() {
        Jobs.UnfinishedEvent event = failing(1);

        assertThat(event.event()).isEqualTo("Rang");
        assertThat(event.listener()).isEqualTo("Listener");
        assertThat(jobs.countUnfinishedEvents()).isEqualTo(1);
        assertThat(jobs.tryAgain(event.id())).isTrue();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jobs.unfinishedEvents()).isEmpty());
        assertThat(jobs.tryAgain(event.id())).as("dealt with by now").isFalse();
        assertThat(jobs.tryAgain(new UUID(1, 2))).as("unknown").isFalse();
    }

    @Test
    void the_retry_job_gives_up_after_five_attempts_and_a_person_may_still_try() {
        Jobs.UnfinishedEvent event = failing(5);
        for (int attempt = event.attempts(); attempt < EventJobs.MOST_ATTEMPTS; attempt++) {
            int before = attempt;
            EventJobs.retry(failed);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(jobs.unfinishedEvents())
                            .singleElement()
                            .matches(each -> each.failed() && each.attempts() == before + 1));
        }
        int calls = listener.calls();

        EventJobs.retry(failed);
        assertThat(jobs.unfinishedEvents()).singleElement().matches(Jobs.UnfinishedEvent::failed);
        assertThat(listener.calls()).isEqualTo(calls);

        assertThat(jobs.tryAgain(event.id())).isTrue();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jobs.unfinishedEvents()).isEmpty());
    }

    @Test
    void an_event_whose_process_died_is_shown_after_five_minutes() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
                VALUES (:id, 'a.b.Gone.on(a.b.Left)', 'a.b.Left', '{}', :at, 'PUBLISHED')
                """)
                .param("id", id)
                .param("at", java.sql.Timestamp.from(clock.instant()))
                .update();
        try {
            assertThat(ids()).doesNotContain(id);
            clock.advance(Duration.ofMinutes(6));
            assertThat(ids()).contains(id);
            assertThat(jobs.tryAgain(id)).as("perhaps still at work").isFalse();
        } finally {
            clock.advance(Duration.ofMinutes(-6));
            jdbc.sql("DELETE FROM event_publication WHERE id = :id")
                    .param("id", id)
                    .update();
        }
    }

    private List<UUID> ids() {
        return jobs.unfinishedEvents().stream().map(Jobs.UnfinishedEvent::id).toList();
    }

    /** Publishes an event whose listener fails so often, and waits until it has failed once. */
    private Jobs.UnfinishedEvent failing(int times) {
        listener.failNext(times);
        transactions.executeWithoutResult(status -> events.publishEvent(new Rang(UUID.randomUUID())));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(jobs.unfinishedEvents()).singleElement().matches(Jobs.UnfinishedEvent::failed));
        return jobs.unfinishedEvents().getFirst();
    }
}
