package org.daylight.request;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Where every act on a case begins and ends: rights, two people at once, recording, trail, announcement. */
@Component
class CaseDesk {

    private final InformationRequests requests;
    private final Rights rights;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    CaseDesk(
            InformationRequests requests,
            Rights rights,
            AuditTrail trail,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.requests = requests;
        this.rights = rights;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** The case for an act of this person; another organ's case does not exist for them. */
    Answer<InformationRequest> open(Actor actor, CaseAt at, Permission permission) {
        Optional<InformationRequest> found = requests.lock(at.request())
                .filter(request -> rights.may(actor, Permission.VIEW_REQUEST, request.organ()));
        if (found.isEmpty()) {
            return Answer.refused("request.refused.unknown");
        }
        InformationRequest request = found.get();
        if (!rights.may(actor, permission, request.organ())) {
            return Answer.refused("request.refused.not-permitted");
        }
        return request.version() == at.version() ? Answer.done(request) : changedMeanwhile(request);
    }

    /** Tells the slower of two people who did what, and when. */
    private static Answer<InformationRequest> changedMeanwhile(InformationRequest request) {
        Entry last = request.entries().getLast();
        Object who = last.by().name().isEmpty()
                ? word("request.hand." + last.by().subject())
                : last.by().name();
        return Answer.changedMeanwhile(
                who, last.at(), new DefaultMessageSourceResolvable(new String[] {"request.meanwhile"}, new Object[] {
                    word("request.event." + last.event().type())
                }));
    }

    private static DefaultMessageSourceResolvable word(String key) {
        return new DefaultMessageSourceResolvable(key);
    }

    /** The case for an act of the applicant, who has shown number and code. */
    Answer<InformationRequest> open(RequestId id) {
        return requests.lock(id).map(Answer::done).orElseGet(() -> Answer.refused("request.refused.unknown"));
    }

    /** Records what the act added, in the transaction of the act. */
    RequestId close(InformationRequest request, Hand by) {
        Instant now = clock.instant();
        requests.save(request, by, now);
        int position = request.version();
        for (RequestEvent event : request.fresh()) {
            position++;
            trail.record(Deed.done(by.subject(), "request." + event.type(), "request:" + request.id(), day(event)));
            if (event instanceof RequestEvent.Step step) {
                events.publishEvent(new RequestStepTaken(
                        request.id(),
                        request.organ(),
                        position,
                        step.type(),
                        step.event().on()));
            }
        }
        return request.id();
    }

    private static String day(RequestEvent event) {
        return event instanceof RequestEvent.Step step ? step.event().on().toString() : "";
    }
}
