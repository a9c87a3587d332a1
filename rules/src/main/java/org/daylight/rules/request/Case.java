package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.rules.calendar.CalendarNotLoaded;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.setting.Settings;

/**
 * A request as the fold over its events: state, every open clock, what may be done now, and the ledger of days. Immutable;
 * nothing is stored that the events do not give.
 *
 * <p>Example: a request handed in on 2024-01-22 is to be answered by 2024-02-22:
 *
 * <pre>{@code
 * Case filed = Case.replay(
 *         List.of(new CaseEvent.Submitted(LocalDate.of(2024, 1, 22), Channel.IN_PERSON)),
 *         WorkingCalendar.shipped(), Settings.defaults());
 * filed.answerDue();   // Optional[2024-02-22]
 * }</pre>
 */
@Cites({"OGI 30", "OGI 31", "OGI 33", "OGI 45"})
public final class Case {

    private final Docket docket;
    private final List<CaseEvent> events;

    private Case(Docket docket, List<CaseEvent> events) {
        this.docket = docket;
        this.events = events;
    }

    /** A case to which nothing has happened yet. */
    public static Case draft(WorkingCalendar calendar, Settings settings) {
        return new Case(new Docket(Progress.DRAFT, calendar, settings), List.of());
    }

    /**
     * The version of what is lawful: raised whenever {@link #apply} begins to accept or refuse something that it did not
     * before. Whoever keeps an accepted event keeps this number beside it, as the record of the rules that accepted it.
     */
    public static int rulesVersion() {
        return Procedure.VERSION;
    }

    /**
     * The case that recorded events make. Each was judged when it was done, by the rules and the calendar of that day, and
     * is not judged again: neither a holiday announced later nor a rule made stricter turns a lawful act into an unlawful
     * one. Whoever keeps events that nobody has judged asks {@link #judge} or {@link #apply}.
     *
     * @throws DamagedHistory when an event cannot follow the ones before it at all: it is older than they are, it concerns
     *     a notice or a consultation that never was, or the list does not begin with the one submission
     */
    public static Case replay(List<CaseEvent> events, WorkingCalendar calendar, Settings settings) {
        Docket docket = new Docket(Progress.DRAFT, calendar, settings);
        int position = 0;
        for (CaseEvent event : events) {
            position++;
            docket = new Docket(Procedure.recorded(docket, event, position), calendar, settings);
        }
        return new Case(docket, List.copyOf(events));
    }

    /** Judges events that nobody has judged yet, dates included: the case they make, or the first refusal. */
    public static CaseResult judge(List<CaseEvent> events, WorkingCalendar calendar, Settings settings) {
        Case current = draft(calendar, settings);
        for (CaseEvent event : events) {
            switch (current.apply(event)) {
                case CaseResult.Accepted accepted -> current = accepted.changed();
                case CaseResult.Refused refused -> {
                    return refused;
                }
            }
        }
        return new CaseResult.Accepted(current);
    }

    /**
     * The case after one more event, or the refusal. Also refused when a date would fall into a year that the calendar
     * does not cover; {@link WorkingCalendar#provisionalThrough} bridges the weeks before a notice is issued.
     */
    public CaseResult apply(CaseEvent event) {
        try {
            Refusal refusal = Procedure.refusal(docket, event);
            if (refusal != null) {
                return new CaseResult.Refused(refusal);
            }
            List<CaseEvent> more = new ArrayList<>(events.size() + 1);
            more.addAll(events);
            more.add(event);
            Case changed = new Case(
                    new Docket(Procedure.after(docket, event), docket.calendar(), docket.settings()),
                    List.copyOf(more));
            changed.clocks();
            return new CaseResult.Accepted(changed);
        } catch (CalendarNotLoaded missing) {
            return new CaseResult.Refused(missing.refusal());
        }
    }

    /** The events that make the case. */
    public List<CaseEvent> events() {
        return events;
    }

    /** Where the case stands. */
    public CaseState state() {
        return docket.progress().state();
    }

    /** The day on which the state was entered; absent for a draft. */
    public Optional<LocalDate> stateSince() {
        return state() == CaseState.DRAFT
                ? Optional.empty()
                : Optional.of(docket.progress().standing().since());
    }

    /** How the request came in; absent for a draft. */
    public Optional<Channel> channel() {
        return Optional.ofNullable(docket.progress().intake().channel());
    }

    /** The day of receipt by channel (收到申请之日): the day the statistics count. A correction does not change it. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(docket.progress().intake().receivedOn());
    }

    /** The day from which the answering period now runs: receipt, correction, payment or order. */
    public Optional<LocalDate> clockStartedOn() {
        return Optional.ofNullable(docket.progress().timing().current()).map(Progress.Run::startedOn);
    }

    /**
     * The last day for the answer; absent before receipt and while the period does not run.
     *
     * @throws CalendarNotLoaded when it falls into a year without a notice
     */
    public Optional<LocalDate> answerDue() {
        return Optional.ofNullable(docket.answerDue());
    }

    /** The last day on which the organ may demand a correction; absent before receipt. */
    public Optional<LocalDate> correctionDue() {
        return Optional.ofNullable(docket.correctionDue());
    }

    /** The last day on which the applicant may correct; absent without a notice known to be received. */
    public Optional<LocalDate> applicantCorrectionDue() {
        return Optional.ofNullable(docket.applicantCorrectionDue());
    }

    /** The last day on which the applicant may pay; absent without a fee notice known to be received. */
    public Optional<LocalDate> payDue() {
        return Optional.ofNullable(docket.payDue());
    }

    /** All consultations, answered ones included. */
    public List<Consultation> consultations() {
        return docket.progress().consultations();
    }

    /** How the case ends or ended: the signed outcome, or that of lapse or withdrawal. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(docket.progress().ending().outcome());
    }

    /** The day that books the result: of service, of lapse, or of withdrawal. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(docket.progress().ending().endedOn());
    }

    /** The day on which the reply counts as served. */
    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(docket.progress().ending().servedOn());
    }

    /** Whether the reply was served after the last day; lateness stays even when the reply is right (R1-77). */
    public boolean isLate() {
        LocalDate servedOn = docket.progress().ending().servedOn();
        LocalDate due = docket.answerDue();
        return servedOn != null && due != null && servedOn.isAfter(due);
    }

    /** Whether the last day has passed without a reply. */
    public boolean isOverdue(LocalDate today) {
        LocalDate due = docket.answerDue();
        return state().isOpen() && due != null && today.isAfter(due);
    }

    /** Every clock that runs now; several may run at once. */
    public List<Clock> clocks() {
        return Clocks.of(docket);
    }

    /** Whether an act may be done on a day; if not, the ground, the provision and the date since when. */
    public Permission mayDo(Act act, LocalDate today) {
        Refusal refusal;
        try {
            refusal = Procedure.refusal(docket, Probe.of(act, docket, today));
        } catch (CalendarNotLoaded missing) {
            refusal = missing.refusal();
        }
        return refusal == null ? new Permission.Allowed() : new Permission.Barred(refusal);
    }

    /** The same for every act. */
    public Map<Act, Permission> permissions(LocalDate today) {
        EnumMap<Act, Permission> all = new EnumMap<>(Act.class);
        for (Act act : Act.values()) {
            all.put(act, mayDo(act, today));
        }
        return all;
    }

    /** The ledger behind the answering date, from receipt day by day; empty before receipt. */
    public List<LedgerDay> ledger(LocalDate today) {
        return Ledger.of(docket, today);
    }

    /** The same events on another calendar, for instance after a holiday was announced. */
    public Case on(WorkingCalendar changed) {
        return replay(events, changed, docket.settings());
    }

    /** The open clocks that a changed calendar moves, each with its old and its new date. */
    public List<MovedDate> movedBy(WorkingCalendar changed) {
        return Clocks.moved(clocks(), on(changed).clocks());
    }
}
