package org.daylight.audit;

import java.util.List;
import org.springframework.stereotype.Component;

/** One round: the end is anchored, and the anchors are sent where the operator wants them. */
@Component
class AnchorRounds {

    private final Anchoring anchoring;
    private final AnchorDelivery delivery;
    private final AuditErrands errands;

    AnchorRounds(Anchoring anchoring, AnchorDelivery delivery, AuditErrands errands) {
        this.anchoring = anchoring;
        this.delivery = delivery;
        this.errands = errands;
    }

    /** A place that could not be reached makes the round fail, so that the page of jobs shows it. */
    void make() {
        boolean anchored = anchoring.anchor();
        List<String> unreachable = delivery.deliver();
        if (!anchored) {
            throw new IllegalStateException("the audit trail does not continue its anchors; see its verification");
        }
        if (!unreachable.isEmpty()) {
            throw new IllegalStateException("audit anchors could not be sent to " + unreachable);
        }
    }

    /** One round beside what is done now. */
    void soon() {
        errands.run(this::make);
    }
}
