package org.daylight.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.rules.Days.*;

import java.time.LocalDate;
import java.util.List;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Cites({"CIVIL_PROCEDURE 85", "HOLIDAY", "LITIGATION_2018 48"})
class WorkingCalendarTests {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "2019, 250, 国办发明电〔2019〕3号", "2020, 249, 国办发明电〔2020〕1号", "2021, 250, 国办发明电〔2020〕27号",
        "2022, 249, 国办发明电〔2021〕11号", "2023, 249, 国办发明电〔2022〕16号", "2024, 251, 国办发明电〔2023〕7号",
        "2025, 248, 国办发明电〔2024〕12号", "2026, 248, 国办发明电〔2025〕7号"
    })
    void each_published_year_has_its_notice_and_its_number_of_working_days(int year, int days, String number) {
        long working = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(working).isEqualTo(days);
        assertThat(calendar.notice(year).number()).isEqualTo(number);
        assertThat(calendar.notice(year).issuedOn()).isBefore(LocalDate.of(year, 4, 1));
        assertThat(calendar.isProvisional(year)).isFalse();
    }

    @Test
    void a_make_up_day_wins_over_the_weekend_and_a_holiday_over_the_weekday() {
        assertThat(calendar.dayKind(SAT_2026_02_28)).isEqualTo(DayKind.MAKE_UP);
        assertThat(calendar.dayKind(FRI_2026_09_25)).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.dayKind(THU_2026_09_24)).isEqualTo(DayKind.WORKDAY);
        assertThat(calendar.dayKind(FRI_2026_09_25.plusDays(8))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.dayKind(SAT_2022_12_31)).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.dayKind(LocalDate.of(2026, 3, 7))).isEqualTo(DayKind.WEEKEND);
        assertThat(calendar.isWorkingDay(FRI_2024_02_09)).isTrue();
    }

    @Test
    void the_start_is_never_counted_whatever_day_it_is() {
        assertThat(calendar.plusWorkingDays(FRI_2026_09_18, 1)).isEqualTo(LocalDate.of(2026, 9, 20));
        assertThat(calendar.plusWorkingDays(FRI_2026_09_25, 1)).isEqualTo(MON_2026_09_28);
        assertThat(calendar.plusWorkingDays(FRI_2026_09_18, 20)).isEqualTo(LocalDate.of(2026, 10, 22));
        assertThatThrownBy(() -> calendar.plusWorkingDays(FRI_2026_09_18, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Test
    void days_between_count_the_end_and_not_the_start() {
        assertThat(calendar.workingDaysBetween(FRI_2026_09_18, MON_2026_09_28)).isEqualTo(6);
        assertThat(calendar.workingDaysBetween(FRI_2026_09_18, FRI_2026_09_18)).isZero();
        assertThat(calendar.workingDaysBetween(MON_2026_09_28, FRI_2026_09_18)).isZero();
        assertThat(calendar.workingDaysBetween(THU_2026_09_24, FRI_2026_09_25)).isZero();
    }

    @Test
    void a_period_of_days_or_months_ends_after_the_rest() {
        assertThat(calendar.plusCalendarDays(TUE_2026_02_10, 60)).isEqualTo(MON_2026_04_13);
        assertThat(calendar.plusMonths(LocalDate.of(2025, 8, 31), 6)).isEqualTo(SAT_2026_02_28);
        assertThat(calendar.plusMonths(THU_2024_02_29, 12)).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(calendar.afterRest(FRI_2026_09_25)).isEqualTo(MON_2026_09_28);
        assertThat(calendar.afterRest(MON_2026_09_28)).isEqualTo(MON_2026_09_28);
    }

    @Test
    void an_unloaded_year_is_refused_and_never_guessed() {
        assertThat(calendar.covers(2018)).isFalse();
        assertThat(calendar.covers(2019)).isTrue();
        assertThat(calendar.covers(2026)).isTrue();
        assertThat(calendar.covers(2027)).isFalse();
        assertThat(calendar.plusWorkingDays(WED_2026_12_30, 1)).isEqualTo(THU_2026_12_31);
        assertThatThrownBy(() -> calendar.plusWorkingDays(THU_2026_12_31, 1))
                .isInstanceOfSatisfying(CalendarNotLoaded.class, missing -> {
                    assertThat(missing.year()).isEqualTo(2027);
                    assertThat(missing).hasMessageContaining("2027");
                    assertThat(missing.refusal().ground()).isEqualTo(Ground.YEAR_NOT_LOADED);
                    assertThat(missing.refusal().article()).isEqualTo(ArticleRef.parse("HOLIDAY"));
                    assertThat(missing.refusal().sentence()).startsWith("2027年");
                });
        assertThatThrownBy(() -> calendar.dayKind(LocalDate.of(2018, 12, 31)))
                .isInstanceOfSatisfying(
                        CalendarNotLoaded.class,
                        missing -> assertThat(missing.year()).isEqualTo(2018));
        assertThatThrownBy(() -> calendar.dayKind(LocalDate.of(2027, 1, 1))).isInstanceOf(CalendarNotLoaded.class);
        assertThatThrownBy(() -> calendar.notice(2027)).isInstanceOf(CalendarNotLoaded.class);
        assertThatThrownBy(() -> calendar.isProvisional(2027)).isInstanceOf(CalendarNotLoaded.class);
    }

    @Test
    void a_preview_goes_on_with_statutory_days_only_where_it_is_asked_for() {
        WorkingCalendar preview = calendar.provisionalThrough(2028);
        assertThat(preview.covers(2028)).isTrue();
        assertThat(preview.covers(2029)).isFalse();
        assertThat(preview.isProvisional(2026)).isFalse();
        assertThat(preview.isProvisional(2027)).isTrue();
        assertThat(preview.plusWorkingDays(THU_2026_12_31, 1)).isEqualTo(MON_2027_01_04);
        assertThat(preview.dayKind(LocalDate.of(2027, 2, 8))).isEqualTo(DayKind.HOLIDAY);
        assertThat(preview.dayKind(LocalDate.of(2027, 2, 9))).isEqualTo(DayKind.WORKDAY);
        assertThat(calendar.provisionalThrough(2026)).isEqualTo(calendar);
        assertThatThrownBy(() -> calendar.provisionalThrough(2031))
                .isInstanceOfSatisfying(
                        CalendarNotLoaded.class,
                        missing -> assertThat(missing.year()).isEqualTo(2031));
    }

    @Test
    void the_emergency_extension_of_2020_changed_days_that_were_already_announced() {
        WorkingCalendar before = WorkingCalendar.shippedAsKnownOn(MON_2020_01_20);
        assertThat(before.isWorkingDay(FRI_2020_01_31)).isTrue();
        assertThat(before.dayKind(SAT_2020_02_01)).isEqualTo(DayKind.MAKE_UP);
        assertThat(before.covers(2021)).isFalse();
        assertThat(calendar.isWorkingDay(FRI_2020_01_31)).isFalse();
        assertThat(calendar.isWorkingDay(SAT_2020_02_01)).isFalse();
        assertThat(WorkingCalendar.shippedAsKnownOn(LocalDate.of(2020, 1, 26)).isWorkingDay(FRI_2020_01_31))
                .isFalse();
        assertThat(WorkingCalendar.shippedAsKnownOn(WED_2019_03_20).isWorkingDay(LocalDate.of(2019, 5, 2)))
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2019, 5, 2))).isFalse();
    }

    @Test
    void a_new_notice_makes_a_new_version_and_leaves_the_old_one_alone() {
        HolidayNotice old = calendar.notice(2026);
        HolidayNotice longer = new HolidayNotice(
                2026,
                "国办发明电〔2026〕1号",
                MON_2026_03_02,
                List.of(new HolidayNotice.Holiday("国庆节", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 9))),
                List.of());
        WorkingCalendar changed = calendar.with(longer);
        assertThat(changed.dayKind(LocalDate.of(2026, 10, 9))).isEqualTo(DayKind.HOLIDAY);
        assertThat(changed.notice(2026)).isEqualTo(longer);
        assertThat(calendar.notice(2026)).isEqualTo(old);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 9))).isTrue();
        assertThat(changed).isNotEqualTo(calendar).isNotEqualTo("calendar");
        assertThat(changed.with(old)).isEqualTo(calendar).hasSameHashCodeAs(calendar);
        assertThat(changed.hashCode()).isNotEqualTo(calendar.hashCode());
        assertThat(calendar.notices()).hasSize(8).contains(old);
    }

    @Test
    void a_minority_region_may_have_holidays_of_its_own() {
        WorkingCalendar regional = calendar.withRegionalHolidays(List.of(FRI_2026_03_20));
        WorkingCalendar both = regional.withRegionalHolidays(List.of(MON_2026_03_23));
        assertThat(regional.dayKind(FRI_2026_03_20)).isEqualTo(DayKind.REGIONAL_HOLIDAY);
        assertThat(both.isWorkingDay(FRI_2026_03_20)).isFalse();
        assertThat(both.isWorkingDay(MON_2026_03_23)).isFalse();
        assertThat(regional).isNotEqualTo(calendar).isNotEqualTo(both);
        assertThat(both.with(both.notice(2026)).isWorkingDay(FRI_2026_03_20)).isFalse();
        assertThat(both.provisionalThrough(2027).isWorkingDay(FRI_2026_03_20)).isFalse();
    }

    @Test
    void the_notice_behind_a_day_may_be_that_of_the_next_year() {
        assertThat(calendar.noticeBehind(SAT_2022_12_31).year()).isEqualTo(2023);
        assertThat(calendar.noticeBehind(FRI_2026_09_25).holidayName(FRI_2026_09_25))
                .isEqualTo("中秋节");
        assertThat(calendar.noticeBehind(THU_2026_12_31).year()).isEqualTo(2026);
        assertThat(calendar.notice(2026).holidayName(MON_2026_09_28)).isEmpty();
    }

    @Test
    void of_two_notices_for_a_year_the_later_counts_in_whatever_order_they_come() {
        HolidayNotice first = notice(2024, FRI_2024_02_09, "甲");
        HolidayNotice second = notice(2024, THU_2024_02_29, "乙");
        assertThat(WorkingCalendar.of(List.of(first, second)).notice(2024).number())
                .isEqualTo("乙");
        assertThat(WorkingCalendar.of(List.of(second, first)).notice(2024).number())
                .isEqualTo("乙");
    }

    @Test
    void a_calendar_without_notices_or_with_a_gap_is_no_calendar() {
        assertThatThrownBy(() -> WorkingCalendar.of(List.of())).hasMessageContaining("needs a notice");
        assertThatThrownBy(() -> WorkingCalendar.of(
                        List.of(notice(2024, FRI_2024_02_09, "甲"), notice(2026, FRI_2024_02_09, "乙"))))
                .hasMessageContaining("no gap");
    }

    @Test
    void a_notice_may_not_contradict_itself() {
        HolidayNotice.Holiday off = new HolidayNotice.Holiday("甲", SAT_2026_02_28, SAT_2026_02_28);
        assertThatThrownBy(() -> new HolidayNotice(2026, "甲", MON_2026_03_02, List.of(), List.of(FRI_2026_09_25)))
                .hasMessageContaining("weekend");
        assertThatThrownBy(() -> new HolidayNotice(2026, "甲", MON_2026_03_02, List.of(off), List.of(SAT_2026_02_28)))
                .hasMessageContaining("off and worked");
        assertThatThrownBy(() -> new HolidayNotice.Holiday("甲", FRI_2026_09_25, THU_2026_09_24))
                .hasMessageContaining("ends before");
    }

    private static HolidayNotice notice(int year, LocalDate issuedOn, String number) {
        return new HolidayNotice(year, number, issuedOn, List.of(), List.of());
    }
}
