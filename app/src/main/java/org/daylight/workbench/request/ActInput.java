package org.daylight.workbench.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Consultation;
import org.daylight.rules.request.ServiceWay;
import org.daylight.shared.Answer;
import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** Reads the answers of an act's form into the event that the act records. */
final class ActInput {

    private static final int MANY = 100_000;

    private final Map<String, String> values;

    ActInput(Map<String, String> values) {
        this.values = values;
    }

    /** The event; refused with a sentence when a day or a choice cannot be read. */
    Answer<CaseEvent> event(ActForm form) {
        try {
            return Answer.done(read(form, LocalDate.parse(text("on"))));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Answer.refused("request.refused.unreadable");
        }
    }

    private CaseEvent read(ActForm form, LocalDate on) {
        return switch (form) {
            case CONFIRM -> new CaseEvent.Confirmed(on, choice(ConfirmingSide.class, "side"));
            case PRESUME_CONFIRMATION -> new CaseEvent.ConfirmationPresumed(on);
            case START_HANDLING -> new CaseEvent.HandlingStarted(on);
            case SEND_CORRECTION_NOTICE ->
                new CaseEvent.CorrectionNoticeSent(on, number("days"), day("received"), blankToNull("headReason"));
            case RECORD_NOTICE_RECEIPT -> new CaseEvent.NoticeReceived(on);
            case CORRECT -> new CaseEvent.Corrected(on, blankToNull("reason"));
            case LAPSE_CORRECTION -> new CaseEvent.CorrectionLapsed(on);
            case EXTEND -> new CaseEvent.Extended(on, number("days"), false);
            case ASK_REASONS -> new CaseEvent.ReasonsAsked(on);
            case GIVE_REASONS -> new CaseEvent.ReasonsGiven(on);
            case DEFER_ANSWER -> new CaseEvent.AnswerDeferred(on, LocalDate.parse(text("until")));
            case WITHDRAW -> new CaseEvent.Withdrawn(on);
            case REOPEN -> new CaseEvent.Reopened(on, text("reason"));
            case CLOSE -> new CaseEvent.Closed(on);
            case ARCHIVE -> new CaseEvent.Archived(on);
            case SEND_CONSULTATION ->
                new CaseEvent.ConsultationSent(
                        on, consultation(), choice(Consultation.Kind.class, "kind"), day("received"));
            case RECORD_DELIVERY -> new CaseEvent.ConsultationDelivered(on, consultation());
            case RECORD_FAILED_DELIVERY -> new CaseEvent.ConsultationUndeliverable(on, consultation());
            case RECORD_OPINION ->
                new CaseEvent.OpinionReceived(on, consultation(), choice(Consultation.Stance.class, "stance"));
            case TELL_THIRD_PARTY -> new CaseEvent.ThirdPartyTold(on, consultation());
            case SERVE -> throw new IllegalArgumentException("the reply is served by an act of its own");
        };
    }

    /** The short name of the third party or the organ that is asked. */
    private String consultation() {
        String name = text("consultation");
        if (name.isEmpty() || name.length() > 60) {
            throw new IllegalArgumentException("a consultation needs a short name");
        }
        return name;
    }

    ServiceWay way() {
        return choice(ServiceWay.class, "way");
    }

    LocalDate on() {
        return LocalDate.parse(text("on"));
    }

    String text(String name) {
        return TypedText.text(values.getOrDefault(name, ""));
    }

    private @Nullable String blankToNull(String name) {
        return text(name).isEmpty() ? null : text(name);
    }

    private @Nullable LocalDate day(String name) {
        return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    }

    private int number(String name) {
        int number = text(name).isEmpty() ? 0 : Integer.parseInt(text(name));
        if (number < 0 || number > MANY) {
            throw new IllegalArgumentException("not a number of days");
        }
        return number;
    }

    private <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Enum.valueOf(type, text(name));
    }

    /** The version of the case that the form was drawn from; none that exists when it is not a number. */
    int version() {
        return text("version").matches("\\d{1,6}") ? Integer.parseInt(text("version")) : -1;
    }
}
