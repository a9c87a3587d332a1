package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.List;

/** The plainest event of each act, by which {@link Case#mayDo} asks the rules without doing anything. */
final class Probe {

    private Probe() {}

    static CaseEvent of(Act act, Docket docket, LocalDate today) {
        return switch (act) {
            case SUBMIT -> new CaseEvent.Submitted(today, Channel.IN_PERSON);
            case CONFIRM -> new CaseEvent.Confirmed(today, ConfirmingSide.BOTH);
            case PRESUME_CONFIRMATION -> new CaseEvent.ConfirmationPresumed(today);
            case START_HANDLING -> new CaseEvent.HandlingStarted(today);
            case SEND_CORRECTION_NOTICE -> new CaseEvent.CorrectionNoticeSent(today, 0, null, null);
            case RECORD_NOTICE_RECEIPT -> new CaseEvent.NoticeReceived(today);
            case CORRECT -> new CaseEvent.Corrected(today);
            case LAPSE_CORRECTION -> new CaseEvent.CorrectionLapsed(today);
            case SEND_CONSULTATION -> new CaseEvent.ConsultationSent(today, "", Consultation.Kind.THIRD_PARTY, today);
            case RECORD_DELIVERY -> new CaseEvent.ConsultationDelivered(today, unanswered(docket));
            case RECORD_FAILED_DELIVERY -> new CaseEvent.ConsultationUndeliverable(today, unanswered(docket));
            case RECORD_OPINION -> new CaseEvent.OpinionReceived(today, unanswered(docket), Consultation.Stance.AGREES);
            case TELL_THIRD_PARTY -> new CaseEvent.ThirdPartyTold(today, thirdParty(docket));
            case EXTEND -> new CaseEvent.Extended(today, 1, true);
            case NOTICE_FEE -> new CaseEvent.FeeNoticed(today, 1, null);
            case PAY -> new CaseEvent.Paid(today, feeFen(docket));
            case LAPSE_FEE -> new CaseEvent.FeeLapsed(today);
            case ASK_REASONS -> new CaseEvent.ReasonsAsked(today);
            case GIVE_REASONS -> new CaseEvent.ReasonsGiven(today);
            case DEFER_ANSWER -> new CaseEvent.AnswerDeferred(today, later(docket, today));
            case WITHDRAW -> new CaseEvent.Withdrawn(today);
            case SIGN -> new CaseEvent.Signed(today, Outcome.OTHER);
            case SERVE -> new CaseEvent.Served(today, ServiceWay.ELECTRONIC, signed(docket));
            case CLOSE -> new CaseEvent.Closed(today);
            case ARCHIVE -> new CaseEvent.Archived(today);
            case ORDER -> new CaseEvent.Ordered(today, today);
            case REOPEN -> new CaseEvent.Reopened(today, "-");
        };
    }

    private static String unanswered(Docket docket) {
        return name(docket.progress().consultations().stream()
                .filter(one -> one.opinionOn() == null)
                .toList());
    }

    private static String thirdParty(Docket docket) {
        return name(docket.progress().consultations().stream()
                .filter(one -> one.kind() == Consultation.Kind.THIRD_PARTY)
                .toList());
    }

    private static String name(List<Consultation> consultations) {
        return consultations.isEmpty() ? "" : consultations.getFirst().name();
    }

    private static long feeFen(Docket docket) {
        Progress.Charge charge = docket.progress().asides().charge();
        return charge == null ? 0 : charge.amountFen();
    }

    private static LocalDate later(Docket docket, LocalDate today) {
        LocalDate due = docket.answerDue();
        return (due == null || due.isBefore(today) ? today : due).plusDays(1);
    }

    private static Outcome signed(Docket docket) {
        Outcome outcome = docket.progress().ending().outcome();
        return outcome == null ? Outcome.OTHER : outcome;
    }
}
