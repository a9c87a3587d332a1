package org.daylight.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.organisation.OrganId;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.CaseResult;
import org.daylight.rules.request.CaseState;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.request.ServiceWay;
import org.daylight.shared.Answer;
import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A request for information (政府信息公开申请). Its state and every date come from its list of events, replayed by the
 * rules; nothing is stored that the events do not give.
 */
final class InformationRequest {

    private static final String SEPARATION = "rules.md S-05";

    private final RequestId id;
    private final OrganId organ;
    private final List<Entry> entries;
    private final List<RequestEvent> fresh = new ArrayList<>();
    private Case law;

    private InformationRequest(RequestId id, OrganId organ, List<Entry> entries, Case law) {
        this.id = id;
        this.organ = organ;
        this.entries = List.copyOf(entries);
        this.law = law;
    }

    /** A request that reached the organ; refused when a date of it cannot be computed. */
    static Answer<InformationRequest> submit(RequestId id, OrganId organ, CaseEvent.Submitted event, Rulebook rules) {
        InformationRequest request = new InformationRequest(id, organ, List.of(), rules.draft());
        return request.step(event, "");
    }

    /** The request that recorded entries make. */
    static InformationRequest replay(RequestId id, OrganId organ, List<Entry> entries, Rulebook rules) {
        List<CaseEvent> steps = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof RequestEvent.Step step) {
                steps.add(step.event());
            }
        }
        return new InformationRequest(id, organ, entries, rules.replay(steps));
    }

    /** A step that a person reports, on a day that has come. */
    Answer<InformationRequest> take(CaseEvent event, String note, LocalDate today) {
        LocalDate received = received(event);
        boolean future = event.on().isAfter(today) || (received != null && received.isAfter(today));
        return future ? Answer.refused("request.refused.future") : step(event, note);
    }

    /** The day on which somebody had in hand what the step sent; a proof of delivery never lies ahead. */
    private static @Nullable LocalDate received(CaseEvent event) {
        if (event instanceof CaseEvent.CorrectionNoticeSent sent) {
            return sent.receivedOn();
        }
        if (event instanceof CaseEvent.ConsultationSent sent) {
            return sent.deliveredOn();
        }
        return event instanceof CaseEvent.FeeNoticed noticed ? noticed.receivedOn() : null;
    }

    /** Puts a drafted reply before the approver; it must be one that the law lets be signed, time apart. */
    Answer<InformationRequest> propose(ProposedReply reply, LocalDate today) {
        if (reply.reasons().isEmpty()) {
            return Refusals.by("request.refused.reasons-missing", cite(reply.outcome()));
        }
        if (reply.outcome() == Outcome.NOT_EXIST && reply.findings().isEmpty()) {
            return Refusals.by("request.refused.search-record-missing", cite(reply.outcome()));
        }
        if (law.apply(new CaseEvent.Signed(today, reply.outcome())) instanceof CaseResult.Refused refused
                && !refused.refusal().ground().isTiming()) {
            return Refusals.by(refused.refusal());
        }
        fresh.add(new RequestEvent.ReplyProposed(reply));
        return Answer.done(this);
    }

    /** The approver gives the draft back with a remark. */
    Answer<InformationRequest> giveBack(String remark) {
        if (proposal().isEmpty() || law.state() == CaseState.SIGNED) {
            return Answer.refused("request.refused.no-draft");
        }
        fresh.add(new RequestEvent.ReplyReturned(TypedText.text(remark)));
        return Answer.done(this);
    }

    /** The approver, who is not the drafter, signs what was drafted. */
    Answer<InformationRequest> sign(LocalDate on, Hand by, LocalDate today) {
        Optional<Entry> draft = proposal();
        if (draft.isEmpty()) {
            return Answer.refused("request.refused.no-draft");
        }
        if (draft.get().by().subject().equals(by.subject())) {
            return Refusals.by("request.refused.same-person", SEPARATION);
        }
        return take(new CaseEvent.Signed(on, reply().orElseThrow().outcome()), "", today);
    }

    /** The signed reply was served. */
    Answer<InformationRequest> serve(LocalDate on, ServiceWay way, LocalDate today) {
        Outcome signed = law.outcome().orElse(Outcome.OTHER);
        return take(new CaseEvent.Served(on, way, signed), "", today);
    }

    private Answer<InformationRequest> step(CaseEvent event, String note) {
        return switch (law.apply(event)) {
            case CaseResult.Accepted accepted -> {
                law = accepted.changed();
                fresh.add(new RequestEvent.Step(event, TypedText.text(note)));
                yield Answer.done(this);
            }
            case CaseResult.Refused(Refusal refusal) -> Refusals.by(refusal);
        };
    }

    private static String cite(Outcome outcome) {
        return outcome.legalBasis().getFirst().chinese();
    }

    /** The entry of the draft that stands, signed or not; empty when none was made or it was given back. */
    Optional<Entry> proposal() {
        @Nullable Entry standing = null;
        for (Entry entry : entries) {
            standing = switch (entry.event()) {
                case RequestEvent.ReplyProposed proposed -> entry;
                case RequestEvent.ReplyReturned returned -> null;
                case RequestEvent.Step step -> reopens(step.event()) ? null : standing;
            };
        }
        return Optional.ofNullable(standing);
    }

    private static boolean reopens(CaseEvent event) {
        return event instanceof CaseEvent.Ordered || event instanceof CaseEvent.Reopened;
    }

    /** The reply that stands, drafted or signed. */
    Optional<ProposedReply> reply() {
        return proposal().map(entry -> ((RequestEvent.ReplyProposed) entry.event()).reply());
    }

    /** Whether a draft waits for the approver. */
    boolean awaitsApproval() {
        return proposal().isPresent() && law.outcome().isEmpty();
    }

    /** Whether the applicant has confirmed the submission. */
    boolean isConfirmedByApplicant() {
        return law.events().stream()
                .anyMatch(event -> event instanceof CaseEvent.ConfirmationPresumed
                        || (event instanceof CaseEvent.Confirmed confirmed && confirmed.by() != ConfirmingSide.AGENCY));
    }

    RequestId id() {
        return id;
    }

    OrganId organ() {
        return organ;
    }

    /** What the rules make of the events. */
    Case law() {
        return law;
    }

    /** Recorded entries, without those of this act. */
    List<Entry> entries() {
        return entries;
    }

    /** The events of this act, still to be recorded. */
    List<RequestEvent> fresh() {
        return List.copyOf(fresh);
    }

    /** How many entries are recorded; who acts on an older number is told what happened since. */
    int version() {
        return entries.size();
    }
}
