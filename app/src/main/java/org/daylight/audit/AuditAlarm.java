package org.daylight.audit;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Rings once when an act is refused because the end of the trail is false, has all of it verified, and is silent until
 * the end was right again: a hundred refused acts are one alarm.
 */
@Component
class AuditAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(AuditAlarm.class);

    private final AuditErrands errands;
    private final KeepingVerdicts verdicts;
    private final AtomicBoolean raised = new AtomicBoolean();

    AuditAlarm(AuditErrands errands, KeepingVerdicts verdicts) {
        this.errands = errands;
        this.verdicts = verdicts;
    }

    TrailBroken raise() {
        if (raised.compareAndSet(false, true)) {
            LOG.error(
                    "ALARM: the end of the audit trail is not the one that was sealed here. Acts that must be recorded"
                            + " are refused until the trail was looked into and resumed (audit verify, audit resume).");
            errands.run(verdicts::verifyAndKeep);
        }
        return new TrailBroken();
    }

    void settle() {
        if (raised.get()) {
            raised.set(false);
        }
    }
}
