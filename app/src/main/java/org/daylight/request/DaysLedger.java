package org.daylight.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daylight.rules.calendar.DayKind;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.LedgerDay;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of days behind the answering date, ready to be drawn week by week.
 *
 * @param dueOn the last day for the answer; absent while no period runs
 * @param daysLeft working days left after today; negative when the day has passed; 0 on the last day; absent when no
 *     period runs or today's year has no calendar yet
 * @param isOverdue whether the last day has passed without an answer
 * @param cells one per day from receipt to the last day, or to the day the case ended
 */
public record DaysLedger(
        @Nullable LocalDate dueOn, @Nullable Integer daysLeft, boolean isOverdue, List<Cell> cells) {

    private static final Set<String> BEGINNINGS =
            Set.of("ledger.received", "ledger.corrected", "ledger.paid", "ledger.reasons-given", "ledger.ordered");

    /** How a day is drawn. */
    public enum Mark {
        START,
        COUNTED,
        AWAITED,
        EXCLUDED,
        REST,
        DUE
    }

    /** One day. */
    public record Cell(LedgerDay day, Mark mark, boolean isMakeUp) {}

    public DaysLedger {
        cells = List.copyOf(cells);
    }

    static DaysLedger of(Case law, WorkingCalendar calendar, LocalDate today) {
        LocalDate due = law.state().isOpen() ? law.answerDue().orElse(null) : null;
        LocalDate end = law.endedOn().orElse(LocalDate.MAX);
        List<Cell> cells = law.ledger(lastKnown(calendar, today)).stream()
                .filter(day -> !day.date().isAfter(end))
                .map(day -> new Cell(
                        day,
                        mark(day, law.answerDue().orElse(null), today),
                        calendar.dayKind(day.date()) == DayKind.MAKE_UP))
                .toList();
        return new DaysLedger(due, left(due, calendar, today), law.isOverdue(today), cells);
    }

    /** Today, or the last day that the calendar knows when no notice of today's year is loaded. */
    private static LocalDate lastKnown(WorkingCalendar calendar, LocalDate today) {
        return calendar.covers(today.getYear())
                ? today
                : LocalDate.of(calendar.notices().getLast().year(), 12, 31);
    }

    private static @Nullable Integer left(@Nullable LocalDate due, WorkingCalendar calendar, LocalDate today) {
        if (due == null || !calendar.covers(today.getYear())) {
            return null;
        }
        return today.isAfter(due) ? -calendar.workingDaysBetween(due, today) : calendar.workingDaysBetween(today, due);
    }

    private static Mark mark(LedgerDay day, @Nullable LocalDate due, LocalDate today) {
        if (BEGINNINGS.contains(day.messageKey())) {
            return Mark.START;
        }
        return switch (day.kind()) {
            case REST -> Mark.REST;
            case EXCLUDED -> Mark.EXCLUDED;
            case COUNTED -> day.date().equals(due) ? Mark.DUE : day.date().isAfter(today) ? Mark.AWAITED : Mark.COUNTED;
        };
    }

    /** The marks that are drawn, in the order of their legend. */
    public List<Mark> marks() {
        return cells.stream().map(Cell::mark).distinct().sorted().toList();
    }

    /** How many places of the first week come before the first day, Monday first. */
    public int leadingBlanks() {
        return cells.isEmpty()
                ? 0
                : cells.getFirst().day().date().getDayOfWeek().getValue() - 1;
    }
}
