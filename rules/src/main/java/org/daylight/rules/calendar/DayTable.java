package org.daylight.rules.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import org.daylight.rules.calendar.HolidayNotice.Holiday;

/**
 * The days of a calendar spread out: the kind of each day, how many working days came before it, and the working days
 * themselves. Finding the n-th working day is then two array reads and allocates nothing.
 */
final class DayTable {

    private final int firstYear;
    private final int lastYear;
    private final int firstDay;
    private final DayKind[] kinds;
    private final int[] ranks;
    private final LocalDate[] workingDays;

    private DayTable(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.firstDay = Math.toIntExact(LocalDate.of(firstYear, 1, 1).toEpochDay());
        int length = Math.toIntExact(LocalDate.of(lastYear + 1, 1, 1).toEpochDay()) - firstDay;
        this.kinds = new DayKind[length];
        this.ranks = new int[length];
        this.workingDays = new LocalDate[length];
    }

    static DayTable of(NavigableMap<Integer, HolidayNotice> notices, Collection<LocalDate> regional) {
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs a notice");
        }
        DayTable table = new DayTable(notices.firstKey(), notices.lastKey());
        if (notices.size() != table.lastYear - table.firstYear + 1) {
            throw new IllegalArgumentException("The years of a calendar may have no gap");
        }
        table.markWeeks();
        regional.forEach(day -> table.mark(day, DayKind.REGIONAL_HOLIDAY));
        notices.values().forEach(table::markHolidays);
        notices.values().forEach(notice -> notice.makeUpDays().forEach(day -> table.mark(day, DayKind.MAKE_UP)));
        table.rankDays();
        return table;
    }

    DayKind kind(LocalDate day) {
        return kinds[offset(day)];
    }

    /** How many working days of the table have passed when the day ends. */
    int rank(LocalDate day) {
        return ranks[offset(day)];
    }

    LocalDate nthAfter(LocalDate start, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("A period has at least one working day, not " + n);
        }
        return workingDay(rank(start) + n);
    }

    private LocalDate workingDay(int rank) {
        if (rank > ranks[ranks.length - 1]) {
            throw new CalendarNotLoaded(lastYear + 1);
        }
        return workingDays[rank - 1];
    }

    private int offset(LocalDate day) {
        int year = day.getYear();
        if (year < firstYear || year > lastYear) {
            throw new CalendarNotLoaded(year);
        }
        return (int) day.toEpochDay() - firstDay;
    }

    private void markWeeks() {
        for (int day = 0; day < kinds.length; day++) {
            int weekday = Math.floorMod(firstDay + day + 3, 7);
            kinds[day] = weekday < 5 ? DayKind.WORKDAY : DayKind.WEEKEND;
        }
    }

    private void markHolidays(HolidayNotice notice) {
        for (Holiday holiday : notice.holidays()) {
            for (LocalDate day = holiday.from(); !day.isAfter(holiday.through()); day = day.plusDays(1)) {
                mark(day, DayKind.HOLIDAY);
            }
        }
    }

    /** A notice may reach into the year before, whose table may not be loaded. */
    private void mark(LocalDate day, DayKind kind) {
        if (day.getYear() >= firstYear && day.getYear() <= lastYear) {
            kinds[offset(day)] = kind;
        }
    }

    private void rankDays() {
        int rank = 0;
        for (int day = 0; day < kinds.length; day++) {
            if (kinds[day].isWorking()) {
                workingDays[rank++] = LocalDate.ofEpochDay((long) firstDay + day);
            }
            ranks[day] = rank;
        }
    }
}
