package org.daylight.request;

import java.time.InstantSource;
import java.util.UUID;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.organisation.OrganId;
import org.daylight.rules.request.Channel;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Registers a request once, by whatever door it came (登记; 条例 第四十五条). */
@Component
class Intake {

    private final InformationRequests requests;
    private final Rulebook rulebook;
    private final QueryCodes codes;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    Intake(
            InformationRequests requests,
            Rulebook rulebook,
            QueryCodes codes,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.requests = requests;
        this.rulebook = rulebook;
        this.codes = codes;
        this.trail = trail;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Enters the request, or finds the one that the same submission has entered before. */
    Answer<RequestId> take(NewRequest content, Arrival arrival, UUID submissionKey, Hand by) {
        return requests.once(submissionKey, () -> enter(content, arrival, submissionKey, by));
    }

    private Answer<RequestId> enter(NewRequest content, Arrival arrival, UUID submissionKey, Hand by) {
        OrganId organ = content.organ();
        if (organ == null) {
            return Answer.refused("request.problem.organ.missing");
        }
        RequestId id = new RequestId(ids.next());
        return InformationRequest.submit(id, organ, arrival.event(), rulebook).map(request -> {
            byte[] codeIndex = codes.index(codes.of(submissionKey));
            String number = requests.add(
                    request, new InformationRequests.Filing(submissionKey, codeIndex, content, by, clock.instant()));
            announce(request, number, by);
            return id;
        });
    }

    private void announce(InformationRequest request, String number, Hand by) {
        Channel channel = request.law().channel().orElseThrow();
        trail.record(Deed.done(by.subject(), "request.registered", "request:" + request.id(), number));
        events.publishEvent(new RequestRegistered(
                request.id(),
                request.organ(),
                number,
                channel,
                request.law().events().getFirst().on()));
    }
}
