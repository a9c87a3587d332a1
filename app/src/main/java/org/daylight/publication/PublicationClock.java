package org.daylight.publication;

import java.time.InstantSource;
import java.time.LocalDate;
import org.daylight.rules.calendar.CalendarNotLoaded;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.period.StatutoryPeriod;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开 (条例 第二十六条; R1-20). */
@Component
final class PublicationClock {

    private static final int SOON = 5;

    private final WorkingCalendar calendar;
    private final InstantSource clock;

    PublicationClock(WorkingCalendar calendar, InstantSource clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** Where an item stands that was formed on a day and published on another, or not yet. */
    Deadline deadline(LocalDate generatedOn, @Nullable LocalDate publishedOn, LocalDate today) {
        try {
            LocalDate due = StatutoryPeriod.PUBLICATION.dueOn(generatedOn, calendar);
            if (publishedOn != null) {
                return new Deadline(due, publishedOn.isAfter(due) ? Punctuality.LATE : Punctuality.KEPT, 0);
            }
            if (today.isAfter(due)) {
                return new Deadline(due, Punctuality.OVERDUE, calendar.workingDaysBetween(due, today));
            }
            int left = calendar.workingDaysBetween(today, due);
            return new Deadline(due, left <= SOON ? Punctuality.DUE_SOON : Punctuality.ON_TIME, left);
        } catch (CalendarNotLoaded unknownYear) {
            return new Deadline(null, Punctuality.UNKNOWN, 0);
        }
    }
}
