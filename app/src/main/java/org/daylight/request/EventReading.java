package org.daylight.request;

import java.time.LocalDate;
import java.util.UUID;
import org.daylight.files.FileId;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Consultation;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.request.ServiceWay;

/** What was written down of an event, read field by field; all facts so far are of version 1. */
final class EventReading {

    private final EventFacts facts;
    private final String note;

    EventReading(EventFacts facts, String note) {
        this.facts = facts;
        this.note = note;
    }

    RequestEvent event(EventKind kind) {
        return switch (kind) {
            case SUBMITTED -> step(new CaseEvent.Submitted(on(), channel(), facts.flag("toOtherUnit")));
            case CONFIRMED -> step(new CaseEvent.Confirmed(on(), facts.constant("by", ConfirmingSide.class)));
            case CONFIRMATION_PRESUMED -> step(new CaseEvent.ConfirmationPresumed(on()));
            case HANDLING_STARTED -> step(new CaseEvent.HandlingStarted(on()));
            case CORRECTION_NOTICE_SENT -> step(correctionNotice());
            case NOTICE_RECEIVED -> step(new CaseEvent.NoticeReceived(on()));
            case CORRECTED -> step(new CaseEvent.Corrected(on(), facts.textOrNull("goodReason")));
            case CORRECTION_LAPSED -> step(new CaseEvent.CorrectionLapsed(on()));
            case CONSULTATION_SENT -> step(consultationSent());
            case CONSULTATION_DELIVERED -> step(new CaseEvent.ConsultationDelivered(on(), consultation()));
            case CONSULTATION_UNDELIVERABLE -> step(new CaseEvent.ConsultationUndeliverable(on(), consultation()));
            case OPINION_RECEIVED -> step(new CaseEvent.OpinionReceived(on(), consultation(), stance()));
            case THIRD_PARTY_TOLD -> step(new CaseEvent.ThirdPartyTold(on(), consultation()));
            case EXTENDED ->
                step(new CaseEvent.Extended(on(), facts.number("workingDays"), facts.flag("isApprovedByHead")));
            case FEE_NOTICED ->
                step(new CaseEvent.FeeNoticed(on(), facts.longNumber("amountFen"), facts.dateOrNull("receivedOn")));
            case PAID -> step(new CaseEvent.Paid(on(), facts.longNumber("amountFen")));
            case FEE_LAPSED -> step(new CaseEvent.FeeLapsed(on()));
            case REASONS_ASKED -> step(new CaseEvent.ReasonsAsked(on()));
            case REASONS_GIVEN -> step(new CaseEvent.ReasonsGiven(on()));
            case ANSWER_DEFERRED -> step(new CaseEvent.AnswerDeferred(on(), facts.date("until")));
            case WITHDRAWN -> step(new CaseEvent.Withdrawn(on()));
            case SIGNED -> step(new CaseEvent.Signed(on(), outcome()));
            case SERVED -> step(new CaseEvent.Served(on(), facts.constant("way", ServiceWay.class), outcome()));
            case CLOSED -> step(new CaseEvent.Closed(on()));
            case ARCHIVED -> step(new CaseEvent.Archived(on()));
            case ORDERED -> step(new CaseEvent.Ordered(on(), facts.date("answerBy")));
            case REOPENED -> step(new CaseEvent.Reopened(on(), facts.text("goodReason")));
            case REPLY_PROPOSED -> new RequestEvent.ReplyProposed(reply());
            case REPLY_RETURNED -> new RequestEvent.ReplyReturned(note);
        };
    }

    private RequestEvent step(CaseEvent event) {
        return new RequestEvent.Step(event, note);
    }

    private LocalDate on() {
        return facts.date("on");
    }

    private Channel channel() {
        return facts.constant("channel", Channel.class);
    }

    private String consultation() {
        return facts.text("consultation");
    }

    private Consultation.Stance stance() {
        return facts.constant("stance", Consultation.Stance.class);
    }

    private Outcome outcome() {
        return facts.constant("outcome", Outcome.class);
    }

    private CaseEvent correctionNotice() {
        return new CaseEvent.CorrectionNoticeSent(
                on(), facts.number("workingDays"), facts.dateOrNull("receivedOn"), facts.textOrNull("headReason"));
    }

    private CaseEvent consultationSent() {
        return new CaseEvent.ConsultationSent(
                on(), consultation(), facts.constant("kind", Consultation.Kind.class), facts.dateOrNull("deliveredOn"));
    }

    private ProposedReply reply() {
        return new ProposedReply(
                outcome(),
                facts.text("basis"),
                facts.text("findings"),
                facts.text("reasons"),
                facts.each("attachments", EventReading::attachment));
    }

    private static Enclosure attachment(EventFacts facts) {
        UUID file = UUID.fromString(facts.part("file").text("value"));
        return new Enclosure(facts.constant("kind", EnclosureKind.class), new FileId(file));
    }
}
