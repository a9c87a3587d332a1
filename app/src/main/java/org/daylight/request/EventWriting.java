package org.daylight.request;

import org.daylight.rules.request.CaseEvent;

/** What of each event is written down, field by field, in the newest version of its kind. */
final class EventWriting {

    private EventWriting() {}

    static EventFacts facts(CaseEvent event) {
        EventFacts facts = EventFacts.blank().put("on", event.on());
        return switch (event) {
            case CaseEvent.Submitted e -> facts.put("channel", e.channel()).put("toOtherUnit", e.toOtherUnit());
            case CaseEvent.Confirmed e -> facts.put("by", e.by());
            case CaseEvent.ConfirmationPresumed e -> facts;
            case CaseEvent.HandlingStarted e -> facts;
            case CaseEvent.CorrectionNoticeSent e -> correctionNotice(facts, e);
            case CaseEvent.NoticeReceived e -> facts;
            case CaseEvent.Corrected e -> facts.put("goodReason", e.goodReason());
            case CaseEvent.CorrectionLapsed e -> facts;
            case CaseEvent.ConsultationSent e -> consultation(facts, e);
            case CaseEvent.ConsultationDelivered e -> facts.put("consultation", e.consultation());
            case CaseEvent.ConsultationUndeliverable e -> facts.put("consultation", e.consultation());
            case CaseEvent.OpinionReceived e ->
                facts.put("consultation", e.consultation()).put("stance", e.stance());
            case CaseEvent.ThirdPartyTold e -> facts.put("consultation", e.consultation());
            case CaseEvent.Extended e -> extension(facts, e);
            case CaseEvent.FeeNoticed e -> facts.put("amountFen", e.amountFen()).put("receivedOn", e.receivedOn());
            case CaseEvent.Paid e -> facts.put("amountFen", e.amountFen());
            case CaseEvent.FeeLapsed e -> facts;
            case CaseEvent.ReasonsAsked e -> facts;
            case CaseEvent.ReasonsGiven e -> facts;
            case CaseEvent.AnswerDeferred e -> facts.put("until", e.until());
            case CaseEvent.Withdrawn e -> facts;
            case CaseEvent.Signed e -> facts.put("outcome", e.outcome());
            case CaseEvent.Served e -> facts.put("way", e.way()).put("outcome", e.outcome());
            case CaseEvent.Closed e -> facts;
            case CaseEvent.Archived e -> facts;
            case CaseEvent.Ordered e -> facts.put("answerBy", e.answerBy());
            case CaseEvent.Reopened e -> facts.put("goodReason", e.goodReason());
        };
    }

    private static EventFacts correctionNotice(EventFacts facts, CaseEvent.CorrectionNoticeSent event) {
        return facts.put("workingDays", event.workingDays())
                .put("receivedOn", event.receivedOn())
                .put("headReason", event.headReason());
    }

    private static EventFacts consultation(EventFacts facts, CaseEvent.ConsultationSent event) {
        return facts.put("consultation", event.consultation())
                .put("kind", event.kind())
                .put("deliveredOn", event.deliveredOn());
    }

    private static EventFacts extension(EventFacts facts, CaseEvent.Extended event) {
        return facts.put("workingDays", event.workingDays()).put("isApprovedByHead", event.isApprovedByHead());
    }

    static EventFacts facts(ProposedReply reply) {
        return EventFacts.blank()
                .put("outcome", reply.outcome())
                .put("basis", reply.basis())
                .put("findings", reply.findings())
                .put("reasons", reply.reasons())
                .putEach("attachments", reply.attachments(), EventWriting::attachment);
    }

    private static EventFacts attachment(Enclosure enclosure) {
        return EventFacts.blank()
                .put("kind", enclosure.kind())
                .put(
                        "file",
                        EventFacts.blank().put("value", enclosure.file().value().toString()));
    }
}
