package org.daylight.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.Test;

class PublicationClockTests {

    private static final LocalDate FRI_2026_09_18 = LocalDate.of(2026, 9, 18);
    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    private static final LocalDate THU_2026_10_22 = LocalDate.of(2026, 10, 22);
    private static final LocalDate FRI_2026_10_23 = LocalDate.of(2026, 10, 23);
    private static final LocalDate MON_2026_10_26 = LocalDate.of(2026, 10, 26);

    private final PublicationClock clock = new PublicationClock(WorkingCalendar.shipped(), new TestClock());

    @Test
    void information_formed_on_18_september_2026_is_due_on_22_october() {
        Deadline deadline = clock.deadline(FRI_2026_09_18, null, FRI_2026_09_25);

        assertThat(deadline.dueOn()).isEqualTo(THU_2026_10_22);
        assertThat(deadline.punctuality()).isEqualTo(Punctuality.ON_TIME);
    }

    @Test
    void five_working_days_before_the_end_the_warning_begins_and_the_last_day_itself_is_in_time() {
        assertThat(clock.deadline(FRI_2026_09_18, null, THU_2026_10_22).punctuality())
                .isEqualTo(Punctuality.DUE_SOON);
        assertThat(clock.deadline(FRI_2026_09_18, null, FRI_2026_10_23))
                .isEqualTo(new Deadline(THU_2026_10_22, Punctuality.OVERDUE, 1));
        assertThat(clock.deadline(FRI_2026_09_18, null, MON_2026_10_26).workingDays())
                .isEqualTo(2);
    }

    @Test
    void a_publication_is_kept_or_late_for_good() {
        assertThat(clock.deadline(FRI_2026_09_18, THU_2026_10_22, MON_2026_10_26)
                        .punctuality())
                .isEqualTo(Punctuality.KEPT);
        assertThat(clock.deadline(FRI_2026_09_18, FRI_2026_10_23, MON_2026_10_26)
                        .punctuality())
                .isEqualTo(Punctuality.LATE);
    }

    @Test
    void a_year_without_holiday_notice_gives_no_date_at_all() {
        LocalDate farOff = LocalDate.of(2049, 1, 4);

        assertThat(clock.deadline(farOff, null, FRI_2026_09_25)).isEqualTo(new Deadline(null, Punctuality.UNKNOWN, 0));
    }
}
