package org.daylight.workbench.system;

import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.system.Jobs;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** An administrator has a failed event handled once more; the trail keeps who and which. */
@Component
class TryingAgain {

    private final Jobs jobs;
    private final AuditTrail trail;

    TryingAgain(Jobs jobs, AuditTrail trail) {
        this.jobs = jobs;
        this.trail = trail;
    }

    boolean tryAgain(UUID event, Actor actor) {
        if (!actor.holds(Permission.VIEW_JOBS)) {
            throw new AccessDeniedException("VIEW_JOBS");
        }
        boolean tried = jobs.tryAgain(event);
        String object = "event:" + event;
        trail.record(
                tried
                        ? Deed.done(actor.subject(), "event.retried", object, "")
                        : Deed.refused(actor.subject(), "event.retried", object, "not failed or unknown"));
        return tried;
    }
}
