package org.daylight.request;

import java.util.Arrays;
import java.util.Optional;
import org.daylight.rules.request.CaseEvent;

/**
 * The kinds of events that are kept for ever, each with its name in the database and the version in which its facts are
 * written today. A name is never changed and never used again; a kind whose facts change gets the next version, and
 * {@link EventReading} reads the older ones too.
 */
enum EventKind {
    SUBMITTED("Submitted", 1),
    CONFIRMED("Confirmed", 1),
    CONFIRMATION_PRESUMED("ConfirmationPresumed", 1),
    HANDLING_STARTED("HandlingStarted", 1),
    CORRECTION_NOTICE_SENT("CorrectionNoticeSent", 1),
    NOTICE_RECEIVED("NoticeReceived", 1),
    CORRECTED("Corrected", 1),
    CORRECTION_LAPSED("CorrectionLapsed", 1),
    CONSULTATION_SENT("ConsultationSent", 1),
    CONSULTATION_DELIVERED("ConsultationDelivered", 1),
    CONSULTATION_UNDELIVERABLE("ConsultationUndeliverable", 1),
    OPINION_RECEIVED("OpinionReceived", 1),
    THIRD_PARTY_TOLD("ThirdPartyTold", 1),
    EXTENDED("Extended", 1),
    FEE_NOTICED("FeeNoticed", 1),
    PAID("Paid", 1),
    FEE_LAPSED("FeeLapsed", 1),
    REASONS_ASKED("ReasonsAsked", 1),
    REASONS_GIVEN("ReasonsGiven", 1),
    ANSWER_DEFERRED("AnswerDeferred", 1),
    WITHDRAWN("Withdrawn", 1),
    SIGNED("Signed", 1),
    SERVED("Served", 1),
    CLOSED("Closed", 1),
    ARCHIVED("Archived", 1),
    ORDERED("Ordered", 1),
    REOPENED("Reopened", 1),
    REPLY_PROPOSED("ReplyProposed", 1),
    REPLY_RETURNED("ReplyReturned", 1);

    private final String wireName;
    private final int version;

    EventKind(String wireName, int version) {
        this.wireName = wireName;
        this.version = version;
    }

    /** The name under which events of the kind are kept. */
    String wireName() {
        return wireName;
    }

    /** The version in which facts of the kind are written today; older ones are read as well. */
    int version() {
        return version;
    }

    static Optional<EventKind> named(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst();
    }

    static EventKind of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Submitted e -> SUBMITTED;
            case CaseEvent.Confirmed e -> CONFIRMED;
            case CaseEvent.ConfirmationPresumed e -> CONFIRMATION_PRESUMED;
            case CaseEvent.HandlingStarted e -> HANDLING_STARTED;
            case CaseEvent.CorrectionNoticeSent e -> CORRECTION_NOTICE_SENT;
            case CaseEvent.NoticeReceived e -> NOTICE_RECEIVED;
            case CaseEvent.Corrected e -> CORRECTED;
            case CaseEvent.CorrectionLapsed e -> CORRECTION_LAPSED;
            case CaseEvent.ConsultationSent e -> CONSULTATION_SENT;
            case CaseEvent.ConsultationDelivered e -> CONSULTATION_DELIVERED;
            case CaseEvent.ConsultationUndeliverable e -> CONSULTATION_UNDELIVERABLE;
            case CaseEvent.OpinionReceived e -> OPINION_RECEIVED;
            case CaseEvent.ThirdPartyTold e -> THIRD_PARTY_TOLD;
            case CaseEvent.Extended e -> EXTENDED;
            case CaseEvent.FeeNoticed e -> FEE_NOTICED;
            case CaseEvent.Paid e -> PAID;
            case CaseEvent.FeeLapsed e -> FEE_LAPSED;
            case CaseEvent.ReasonsAsked e -> REASONS_ASKED;
            case CaseEvent.ReasonsGiven e -> REASONS_GIVEN;
            case CaseEvent.AnswerDeferred e -> ANSWER_DEFERRED;
            case CaseEvent.Withdrawn e -> WITHDRAWN;
            case CaseEvent.Signed e -> SIGNED;
            case CaseEvent.Served e -> SERVED;
            case CaseEvent.Closed e -> CLOSED;
            case CaseEvent.Archived e -> ARCHIVED;
            case CaseEvent.Ordered e -> ORDERED;
            case CaseEvent.Reopened e -> REOPENED;
        };
    }
}
