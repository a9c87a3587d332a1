package org.daylight.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.daylight.rules.law.Cites;

/**
 * The working days of the years for which a holiday notice is loaded: immutable, with the notices it comes from.
 *
 * <p>期间开始的日不计算在内: the day on which a period begins is never counted. Example: a request received on Friday
 * 2026-09-18 must be answered by {@code calendar.plusWorkingDays(LocalDate.of(2026, 9, 18), 20)}, which is 2026-10-22
 * after the two holidays and two make-up days in between.
 *
 * <p>Every method throws {@link CalendarNotLoaded} rather than guess about a year without a notice.
 */
@Cites({"CIVIL_PROCEDURE 85", "HOLIDAY", "LITIGATION_2018 48"})
public final class WorkingCalendar {

    private final NavigableMap<Integer, HolidayNotice> notices;
    private final List<LocalDate> regional;
    private final DayTable table;

    private WorkingCalendar(NavigableMap<Integer, HolidayNotice> notices, List<LocalDate> regional) {
        this.notices = notices;
        this.regional = regional;
        this.table = DayTable.of(notices, regional);
    }

    /** The calendar that the library ships: 2019 to 2026, each year in its newest version. */
    public static WorkingCalendar shipped() {
        return Shipped.NEWEST;
    }

    /**
     * The shipped calendar as it was known on a day: notices issued later are left out. On 2020-01-20 the Spring
     * Festival of 2020 still ended on 30 January.
     */
    public static WorkingCalendar shippedAsKnownOn(LocalDate day) {
        return of(NoticeFiles.SHIPPED.stream()
                .filter(notice -> !notice.issuedOn().isAfter(day))
                .toList());
    }

    /**
     * A calendar from notices. Of several for one year the one issued last counts.
     *
     * @throws IllegalArgumentException when there is none, or when the years have a gap
     */
    public static WorkingCalendar of(Collection<HolidayNotice> notices) {
        TreeMap<Integer, HolidayNotice> newest = new TreeMap<>();
        for (HolidayNotice notice : notices) {
            newest.merge(notice.year(), notice, (one, other) -> one.issuedOn().isAfter(other.issuedOn()) ? one : other);
        }
        return new WorkingCalendar(newest, List.of());
    }

    /** A new version of this calendar with one more notice, which replaces that of its year. */
    public WorkingCalendar with(HolidayNotice notice) {
        TreeMap<Integer, HolidayNotice> changed = new TreeMap<>(notices);
        changed.put(notice.year(), notice);
        return new WorkingCalendar(changed, regional);
    }

    /** A new version with days off of a minority region (全国年节及纪念日放假办法, local holidays; R4-06). */
    public WorkingCalendar withRegionalHolidays(Collection<LocalDate> days) {
        List<LocalDate> all = new ArrayList<>(regional);
        all.addAll(days);
        return new WorkingCalendar(notices, List.copyOf(all));
    }

    /**
     * A new version that goes on through the given year with statutory days only, for a preview while the notice is
     * still to come. Dates of such years are to be shown as provisional, see {@link #isProvisional}.
     *
     * @throws CalendarNotLoaded when the library does not know the statutory days of a year on the way
     */
    public WorkingCalendar provisionalThrough(int year) {
        TreeMap<Integer, HolidayNotice> longer = new TreeMap<>(notices);
        for (int next = notices.lastKey() + 1; next <= year; next++) {
            longer.put(next, NoticeFiles.statutoryDaysOf(next));
        }
        return new WorkingCalendar(longer, regional);
    }

    /** Whether a notice, or a provisional table, is loaded for the year. */
    public boolean covers(int year) {
        return notices.containsKey(year);
    }

    /** Whether the year rests on statutory days only because its notice has not been issued. */
    public boolean isProvisional(int year) {
        return notice(year).number().isEmpty();
    }

    /**
     * The notice that arranges a year.
     *
     * @throws CalendarNotLoaded when there is none
     */
    public HolidayNotice notice(int year) {
        HolidayNotice notice = notices.get(year);
        if (notice == null) {
            throw new CalendarNotLoaded(year);
        }
        return notice;
    }

    /** The notice that makes a day what it is: that of its year, or that of the next where it reaches back. */
    public HolidayNotice noticeBehind(LocalDate day) {
        HolidayNotice next = notices.get(day.getYear() + 1);
        return next != null && !next.holidayName(day).isEmpty() ? next : notice(day.getYear());
    }

    /** All notices in the order of their years: the version of this calendar. */
    public List<HolidayNotice> notices() {
        return List.copyOf(notices.values());
    }

    /** What a day is. */
    public DayKind dayKind(LocalDate day) {
        return table.kind(day);
    }

    /** Whether a day counts in a period of working days. */
    public boolean isWorkingDay(LocalDate day) {
        return table.kind(day).isWorking();
    }

    /**
     * The n-th working day after {@code start}; the start itself is not counted and may be any day.
     *
     * @param n how many working days, 1 or more
     * @throws IllegalArgumentException when n is less than 1
     */
    public LocalDate plusWorkingDays(LocalDate start, int n) {
        return table.nthAfter(start, n);
    }

    /** How many working days lie after {@code after} up to and including {@code through}; 0 when none does. */
    public int workingDaysBetween(LocalDate after, LocalDate through) {
        return through.isAfter(after) ? table.rank(through) - table.rank(after) : 0;
    }

    /**
     * The end of a period of calendar days: the day of the start is not counted, and an end on a legal rest day moves to
     * the first day after the rest (R4-04). Sixty days from 2026-02-10 end on Monday 2026-04-13.
     */
    public LocalDate plusCalendarDays(LocalDate start, int days) {
        return afterRest(start.plusDays(days));
    }

    /**
     * The end of a period of months: the same day number, or the last day of a shorter month, moved like
     * {@link #plusCalendarDays} (R4-05). Six months from 2025-08-31 end on 2026-02-28, a make-up Saturday.
     */
    public LocalDate plusMonths(LocalDate start, int months) {
        return afterRest(start.plusMonths(months));
    }

    /** The day itself when it is worked, else the first working day after it. */
    public LocalDate afterRest(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that && notices.equals(that.notices) && regional.equals(that.regional);
    }

    @Override
    public int hashCode() {
        return notices.hashCode();
    }

    private static final class Shipped {
        static final WorkingCalendar NEWEST = of(NoticeFiles.SHIPPED);
    }
}
