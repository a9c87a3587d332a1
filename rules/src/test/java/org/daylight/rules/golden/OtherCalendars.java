package org.daylight.rules.golden;

import java.util.List;
import java.util.stream.IntStream;
import org.daylight.rules.calendar.HolidayNotice;
import org.daylight.rules.calendar.WorkingCalendar;

/** The two wrong calendars that careless software uses; a case must tell them from the right one. */
final class OtherCalendars {

    private static final WorkingCalendar WEEKDAYS_ONLY = WorkingCalendar.of(IntStream.rangeClosed(2019, 2026)
            .mapToObj(WorkingCalendar.shipped()::notice)
            .map(notice -> new HolidayNotice(notice.year(), "-", notice.issuedOn(), List.of(), List.of()))
            .toList());

    private static final WorkingCalendar WITHOUT_MAKE_UP =
            WorkingCalendar.of(WorkingCalendar.shipped().notices().stream()
                    .map(notice ->
                            new HolidayNotice(notice.year(), "-", notice.issuedOn(), notice.holidays(), List.of()))
                    .toList());

    private OtherCalendars() {}

    static WorkingCalendar weekdaysOnly() {
        return WEEKDAYS_ONLY;
    }

    static WorkingCalendar withoutMakeUpDays() {
        return WITHOUT_MAKE_UP;
    }
}
