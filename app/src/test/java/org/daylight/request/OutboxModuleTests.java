package org.daylight.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;

/** A listener that failed once hears of the step again, from the outbox, with everything the first telling had. */
@ModuleTest
@Import(OutboxModuleTests.Listening.class)
class OutboxModuleTests {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    /** Fails at the first confirmation it hears of. */
    static class Listening {

        private final AtomicInteger confirmations = new AtomicInteger();
        private final List<RequestStepTaken> heard = new CopyOnWriteArrayList<>();

        @ApplicationModuleListener
        void on(RequestStepTaken event) {
            if (event.kind().equals("Confirmed") && confirmations.getAndIncrement() == 0) {
                throw new IllegalStateException("not this time");
            }
            heard.add(event);
        }

        int confirmations() {
            return confirmations.get();
        }

        List<RequestStepTaken> heard() {
            return heard;
        }
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private FilingRequests filing;

    @Autowired
    private PursuingRequests pursuing;

    @Autowired
    private Listening listening;

    @Autowired
    private IncompleteEventPublications incomplete;

    @Test
    void a_step_that_a_listener_missed_reaches_it_when_it_is_sent_again() {
        clock.setTo(MON_2026_03_02);
        RequestCast cast = RequestCast.in(context);
        RequestId id = filing.file(cast.request("城区雨污分流改造工程的竣工验收报告"), UUID.randomUUID())
                .orThrow()
                .request();
        pursuing.confirm(id).orThrow();
        Awaitility.await().until(() -> listening.confirmations() == 1);
        assertThat(listening.heard()).isEmpty();

        Awaitility.await().until(() -> {
            incomplete.resubmitIncompletePublications(
                    publication -> publication.getEvent() instanceof RequestStepTaken step
                            && step.request().equals(id));
            return !listening.heard().isEmpty();
        });
        assertThat(listening.heard())
                .first()
                .isEqualTo(new RequestStepTaken(id, cast.bureau(), 2, "Confirmed", MON_2026_03_02));
    }
}
