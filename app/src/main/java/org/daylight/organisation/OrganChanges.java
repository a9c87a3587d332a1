package org.daylight.organisation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How every change in the tree begins and ends: under the lock, on the version the person saw, with a line in the trail. */
@Component
class OrganChanges {

    private final Organs organs;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    OrganChanges(Organs organs, AuditTrail trail, ApplicationEventPublisher events, InstantSource clock) {
        this.organs = organs;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The organ, unless the fields are wrong, the day is in the future or somebody else was faster. */
    Answer<Organ> begin(ReorganisingOrgans.Target target, Decree decree, List<FieldProblem> problems) {
        Optional<Answer<Organ>> wrongField = FieldChecks.refusal(problems);
        if (wrongField.isPresent()) {
            return wrongField.get();
        }
        if (isFuture(decree.effectiveOn())) {
            return Answer.refused("organisation.refused.effective-on.future");
        }
        organs.holdTree();
        return organs.find(target.organ())
                .map(organ -> organ.version() == target.version()
                        ? Answer.done(organ)
                        : organs.<Organ>refusalNamingLastChange(target.organ()))
                .orElseGet(() -> Answer.refused("organisation.refused.organ.unknown"));
    }

    boolean isFuture(LocalDate day) {
        return day.isAfter(ChinaTime.today(clock));
    }

    /** Writes the changed organ, notes the deed and tells the other modules. */
    void finish(Organ organ, Maintainer by, String action, Object event) {
        organs.save(organ, by);
        trail.record(Deed.done(by.subject(), action, "organ:" + organ.id(), organ.name()));
        events.publishEvent(event);
    }
}
