package org.daylight.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.daylight.rules.law.Cites;
import org.junit.jupiter.api.Test;

/** Properties over random days; a failure names the seed. */
@Cites("CIVIL_PROCEDURE 85")
class CalendarPropertyTests {

    private static final int DRAWS = Integer.getInteger("daylight.cases", 5000);
    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @Test
    void the_nth_working_day_is_the_one_found_by_walking() {
        for (long seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2700));
            int n = 1 + random.nextInt(60);
            assertThat(calendar.plusWorkingDays(start, n)).as("seed %d", seed).isEqualTo(walk(start, n));
        }
    }

    @Test
    void counting_back_what_was_added_gives_the_number_again() {
        for (long seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2700));
            int n = 1 + random.nextInt(60);
            assertThat(calendar.workingDaysBetween(start, calendar.plusWorkingDays(start, n)))
                    .as("seed %d", seed)
                    .isEqualTo(n);
        }
    }

    @Test
    void later_starts_and_longer_periods_never_end_earlier() {
        for (long seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2700));
            int n = 1 + random.nextInt(60);
            LocalDate due = calendar.plusWorkingDays(start, n);
            assertThat(calendar.plusWorkingDays(start.plusDays(1), n))
                    .as("seed %d", seed)
                    .isAfterOrEqualTo(due);
            assertThat(calendar.plusWorkingDays(start, n + 1))
                    .as("seed %d", seed)
                    .isAfter(due);
        }
    }

    @Test
    void a_period_of_months_ends_on_the_same_day_number_or_the_last_of_the_month_and_is_only_moved_forward() {
        for (long seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2500));
            int months = 1 + random.nextInt(12);
            YearMonth month = YearMonth.from(start).plusMonths(months);
            LocalDate nominal = month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
            LocalDate end = calendar.plusMonths(start, months);
            assertThat(end).as("seed %d", seed).isBetween(nominal, nominal.plusDays(10));
            assertThat(calendar.isWorkingDay(end)).as("seed %d", seed).isTrue();
            assertThat(calendar.workingDaysBetween(nominal.minusDays(1), end))
                    .as("seed %d", seed)
                    .isEqualTo(1);
        }
    }

    private LocalDate walk(LocalDate start, int n) {
        LocalDate day = start;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            counted += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
