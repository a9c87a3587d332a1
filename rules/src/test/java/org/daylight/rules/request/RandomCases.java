package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daylight.rules.request.CaseEvent.*;

/** Random but lawful histories: draws acts and days, keeps what the rules accept. The seed alone decides. */
final class RandomCases {

    private static final LocalDate MON_2019_06_03 = LocalDate.of(2019, 6, 3);
    private final Random random;

    RandomCases(long seed) {
        this.random = new Random(seed);
    }

    /** A case of up to the given number of events, begun on any day from 2019 to early 2026. */
    Case draw(int length) {
        LocalDate day = MON_2019_06_03.plusDays(random.nextInt(2400));
        Case current = accepted(Case.draft(Situations.CALENDAR, Situations.DEFAULTS), submitted(day));
        for (int tries = 0; tries < 4 * length && current.events().size() < length; tries++) {
            day = day.plusDays(random.nextInt(6));
            CaseResult result = current.apply(event(day));
            if (result instanceof CaseResult.Accepted accepted) {
                current = accepted.changed();
            }
        }
        return current;
    }

    /** Any sequence of events in the order of days, lawful or not. */
    List<CaseEvent> anything(int length) {
        List<CaseEvent> events = new ArrayList<>();
        LocalDate day = MON_2019_06_03.plusDays(random.nextInt(2400));
        for (int one = 0; one < length; one++) {
            day = day.plusDays(random.nextInt(8));
            events.add(one == 0 ? submitted(day) : event(day));
        }
        return events;
    }

    private CaseEvent submitted(LocalDate day) {
        return new Submitted(day, random.nextInt(4) == 0 ? any(Channel.values()) : Channel.IN_PERSON);
    }

    private CaseEvent event(LocalDate on) {
        String name = "abc".substring(random.nextInt(3)).substring(0, 1);
        Act act = any(Act.values());
        return switch (act) {
            case SUBMIT -> submitted(on);
            case CONFIRM -> new Confirmed(on, any(ConfirmingSide.values()));
            case PRESUME_CONFIRMATION -> new ConfirmationPresumed(on);
            case START_HANDLING -> new HandlingStarted(on);
            case SEND_CORRECTION_NOTICE -> new CorrectionNoticeSent(on, 0, on, random.nextBoolean() ? "特殊" : null);
            case RECORD_NOTICE_RECEIPT -> new NoticeReceived(on);
            case CORRECT -> new Corrected(on, random.nextBoolean() ? "住院" : null);
            case LAPSE_CORRECTION -> new CorrectionLapsed(on);
            case SEND_CONSULTATION -> new ConsultationSent(on, name, any(Consultation.Kind.values()), on);
            case RECORD_DELIVERY -> new ConsultationDelivered(on, name);
            case RECORD_FAILED_DELIVERY -> new ConsultationUndeliverable(on, name);
            case RECORD_OPINION -> new OpinionReceived(on, name, any(Consultation.Stance.values()));
            case TELL_THIRD_PARTY -> new ThirdPartyTold(on, name);
            case EXTEND -> new Extended(on, 1 + random.nextInt(20), true);
            case NOTICE_FEE -> new FeeNoticed(on, 100_00, on);
            case PAY -> new Paid(on, 100_00);
            case LAPSE_FEE -> new FeeLapsed(on);
            case ASK_REASONS -> new ReasonsAsked(on);
            case GIVE_REASONS -> new ReasonsGiven(on);
            case DEFER_ANSWER -> new AnswerDeferred(on, on.plusDays(40));
            case WITHDRAW -> random.nextInt(8) == 0 ? new Withdrawn(on) : new HandlingStarted(on);
            case SIGN -> random.nextInt(3) == 0 ? new Signed(on, Outcome.NOT_EXIST) : new HandlingStarted(on);
            case SERVE -> new Served(on, ServiceWay.POSTED, Outcome.NOT_EXIST);
            case CLOSE -> new Closed(on);
            case ARCHIVE -> new Archived(on);
            case ORDER -> new Ordered(on, on.plusDays(20));
            case REOPEN -> new Reopened(on, "住院");
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Case accepted(Case before, CaseEvent event) {
        return ((CaseResult.Accepted) before.apply(event)).changed();
    }
}
