package org.daylight.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Consultation;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.request.ServiceWay;
import org.daylight.rules.setting.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A busy case of thirty events, from confirmation over correction and six consultations to service. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CaseReplayBenchmark {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();
    private final Settings settings = Settings.defaults();
    private final List<CaseEvent> events = thirtyEvents();

    /** The state and the answering date from the whole list of events. */
    @Benchmark
    public Optional<LocalDate> replayThirtyEvents() {
        return Case.replay(events, calendar, settings).answerDue();
    }

    private static List<CaseEvent> thirtyEvents() {
        List<CaseEvent> events = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 9, 1);
        events.add(new CaseEvent.Submitted(day, Channel.ONLINE));
        events.add(new CaseEvent.Confirmed(day, ConfirmingSide.AGENCY));
        events.add(new CaseEvent.Confirmed(day.plusDays(1), ConfirmingSide.APPLICANT));
        events.add(new CaseEvent.HandlingStarted(day.plusDays(1)));
        events.add(new CaseEvent.ReasonsAsked(day.plusDays(2)));
        events.add(new CaseEvent.ReasonsGiven(day.plusDays(3)));
        events.add(new CaseEvent.CorrectionNoticeSent(day.plusDays(3), 0, null, null));
        events.add(new CaseEvent.NoticeReceived(day.plusDays(4)));
        events.add(new CaseEvent.Corrected(day.plusDays(8)));
        for (int letter = 0; letter < 6; letter++) {
            String name = "letter-" + letter;
            LocalDate sent = day.plusDays(9L + 2L * letter);
            events.add(new CaseEvent.ConsultationSent(sent, name, Consultation.Kind.THIRD_PARTY, null));
            events.add(new CaseEvent.ConsultationDelivered(sent.plusDays(1), name));
            events.add(new CaseEvent.OpinionReceived(sent.plusDays(2), name, Consultation.Stance.AGREES));
        }
        events.add(new CaseEvent.Extended(day.plusDays(25), 10, true));
        events.add(new CaseEvent.Signed(day.plusDays(30), Outcome.PARTIAL));
        events.add(new CaseEvent.Served(day.plusDays(31), ServiceWay.ELECTRONIC, Outcome.PARTIAL));
        return List.copyOf(events);
    }
}
