package org.daylight.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.request.Act;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Consultation;

/**
 * The events that {@code due} is given, as {@code NAME:DATE} or {@code NAME:DATE:N}. They may stand in any order of
 * writing; they are judged in the order of their days.
 */
final class EventArguments {

    private static final long ANY_FEE_FEN = 1;
    private static final Map<String, Act> NAMES = names();

    private final Set<String> unanswered = new LinkedHashSet<>();
    private int confirmations;

    private EventArguments() {}

    /** The events from receipt on; with a confirmation the request came online on the day of {@code --received}. */
    static List<CaseEvent> read(LocalDate receivedOn, List<String> arguments) {
        List<Argument> sorted = new ArrayList<>();
        arguments.forEach(argument -> sorted.add(Argument.of(argument)));
        sorted.sort(Comparator.comparing(Argument::on));
        long confirmations =
                sorted.stream().filter(one -> one.act == Act.CONFIRM).count();
        EventArguments reader = new EventArguments();
        List<CaseEvent> events = new ArrayList<>();
        events.add(new CaseEvent.Submitted(receivedOn, confirmations == 0 ? Channel.IN_PERSON : Channel.ONLINE));
        sorted.forEach(argument -> events.add(reader.event(argument, confirmations > 1)));
        return events;
    }

    private CaseEvent event(Argument argument, boolean isConfirmedApart) {
        LocalDate on = argument.on;
        return switch (argument.act) {
            case CONFIRM -> new CaseEvent.Confirmed(on, side(isConfirmedApart));
            case SEND_CORRECTION_NOTICE -> new CaseEvent.CorrectionNoticeSent(on, 0, on, null);
            case CORRECT -> new CaseEvent.Corrected(on);
            case LAPSE_CORRECTION -> new CaseEvent.CorrectionLapsed(on);
            case SEND_CONSULTATION -> {
                unanswered.add(argument.third);
                yield new CaseEvent.ConsultationSent(on, argument.third, Consultation.Kind.THIRD_PARTY, on);
            }
            case RECORD_OPINION -> new CaseEvent.OpinionReceived(on, answered(argument), Consultation.Stance.AGREES);
            case EXTEND -> new CaseEvent.Extended(on, argument.workingDays(), true);
            case NOTICE_FEE -> new CaseEvent.FeeNoticed(on, ANY_FEE_FEN, on);
            case PAY -> new CaseEvent.Paid(on, ANY_FEE_FEN);
            case LAPSE_FEE -> new CaseEvent.FeeLapsed(on);
            case WITHDRAW -> new CaseEvent.Withdrawn(on);
            case SUBMIT, PRESUME_CONFIRMATION, START_HANDLING, RECORD_NOTICE_RECEIPT -> throw noArgument(argument);
            case RECORD_DELIVERY, RECORD_FAILED_DELIVERY, TELL_THIRD_PARTY -> throw noArgument(argument);
            case ASK_REASONS, GIVE_REASONS, DEFER_ANSWER, SIGN, SERVE -> throw noArgument(argument);
            case CLOSE, ARCHIVE, ORDER, REOPEN -> throw noArgument(argument);
        };
    }

    private static IllegalStateException noArgument(Argument argument) {
        return new IllegalStateException("no argument stands for " + argument.act);
    }

    private ConfirmingSide side(boolean isConfirmedApart) {
        confirmations++;
        if (!isConfirmedApart) {
            return ConfirmingSide.BOTH;
        }
        return confirmations == 1 ? ConfirmingSide.AGENCY : ConfirmingSide.APPLICANT;
    }

    /** The consultation an opinion answers; its name may be left out when there is one. */
    private String answered(Argument argument) {
        String name = argument.third.isEmpty() && unanswered.size() == 1
                ? unanswered.iterator().next()
                : argument.third;
        unanswered.remove(name);
        return name;
    }

    private static Map<String, Act> names() {
        Map<String, Act> names = new TreeMap<>();
        names.put("confirm", Act.CONFIRM);
        names.put("correction-notice", Act.SEND_CORRECTION_NOTICE);
        names.put("corrected", Act.CORRECT);
        names.put("correction-lapsed", Act.LAPSE_CORRECTION);
        names.put("consult-sent", Act.SEND_CONSULTATION);
        names.put("opinion", Act.RECORD_OPINION);
        names.put("extend", Act.EXTEND);
        names.put("fee-notice", Act.NOTICE_FEE);
        names.put("paid", Act.PAY);
        names.put("fee-lapsed", Act.LAPSE_FEE);
        names.put("withdraw", Act.WITHDRAW);
        return names;
    }

    /** An argument that is no event at all; not a question of law. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String sentence) {
            super(sentence, null, false, false);
        }
    }

    private record Argument(Act act, LocalDate on, String third) {

        static Argument of(String text) {
            String[] parts = text.split(":", -1);
            if (parts.length < 2 || parts.length > 3) {
                throw new Malformed(CliMessages.law("event.malformed", text));
            }
            Act act = NAMES.get(parts[0]);
            if (act == null) {
                throw new Malformed(CliMessages.law("event.unknown", parts[0], String.join(" ", NAMES.keySet())));
            }
            ArticleRef article = act.article();
            return new Argument(act, RefusedInput.date(parts[1], article), parts.length > 2 ? parts[2] : "");
        }

        int workingDays() {
            return RefusedInput.number(third, Act.EXTEND.article().toString(), -99_999, 99_999);
        }
    }
}
