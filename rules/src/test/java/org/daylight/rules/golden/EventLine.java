package org.daylight.rules.golden;

import java.time.LocalDate;
import java.util.Map;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Consultation;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.request.ServiceWay;

/** Reads one event of a golden file; every date carries its weekday, which is checked. */
final class EventLine {

    private static final Map<String, Integer> WEEKDAYS = Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "日", 7);

    private EventLine() {}

    static LocalDate date(String word) {
        LocalDate date = LocalDate.parse(word.substring(0, 10));
        Integer weekday = WEEKDAYS.get(word.substring(11, 12));
        if (weekday == null || weekday != date.getDayOfWeek().getValue()) {
            throw new IllegalArgumentException("Wrong weekday: " + word);
        }
        return date;
    }

    static CaseEvent read(String line) {
        String[] words = line.split(" ");
        LocalDate on = date(words[1]);
        return switch (words[0]) {
            case "submitted" -> new CaseEvent.Submitted(on, Channel.valueOf(words[2]));
            case "confirm" -> new CaseEvent.Confirmed(on, ConfirmingSide.valueOf(words[2]));
            case "presume" -> new CaseEvent.ConfirmationPresumed(on);
            case "correction-notice" -> new CaseEvent.CorrectionNoticeSent(on, 0, on, null);
            case "corrected" -> new CaseEvent.Corrected(on);
            case "consult-sent" ->
                new CaseEvent.ConsultationSent(on, words[3], Consultation.Kind.valueOf(words[2]), on);
            case "opinion" -> new CaseEvent.OpinionReceived(on, words[2], Consultation.Stance.valueOf(words[3]));
            case "extend" -> new CaseEvent.Extended(on, Integer.parseInt(words[2]), true);
            case "extend-unapproved" -> new CaseEvent.Extended(on, Integer.parseInt(words[2]), false);
            case "fee-notice" -> new CaseEvent.FeeNoticed(on, Long.parseLong(words[2]), on);
            case "paid" -> new CaseEvent.Paid(on, Long.parseLong(words[2]));
            case "fee-lapsed" -> new CaseEvent.FeeLapsed(on);
            case "withdraw" -> new CaseEvent.Withdrawn(on);
            case "sign" -> new CaseEvent.Signed(on, Outcome.valueOf(words[2]));
            case "serve" -> new CaseEvent.Served(on, ServiceWay.valueOf(words[2]), Outcome.valueOf(words[3]));
            default -> throw new IllegalArgumentException("Nothing is called " + words[0]);
        };
    }
}
