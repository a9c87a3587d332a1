package org.daylight.rules.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;

import java.time.LocalDate;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Cites({
    "OGI 26",
    "OGI 30",
    "OGI 32",
    "OGI 33",
    "OGI 34",
    "OGI_2008 24",
    "FEE 6",
    "PENALTY 48",
    "BUDGET 14",
    "MAJOR_DECISION 15",
    "RULE_MAKING 15",
    "RULE_MAKING 32",
    "CIVIL_PROCEDURE 85",
    "RECONSIDERATION 20",
    "RECONSIDERATION 48",
    "RECONSIDERATION 54",
    "RECONSIDERATION 62",
    "LITIGATION 45",
    "LITIGATION 46",
    "LITIGATION 67",
    "LITIGATION_2018 64"
})
class StatutoryPeriodTests {

    @ParameterizedTest
    @CsvSource({
        "ANSWER, 20, WORKING_DAYS, OGI 33.2, 2026-03-30",
        "ANSWER_2008, 15, WORKING_DAYS, OGI_2008 24.2, 2026-03-23",
        "EXTENSION, 20, WORKING_DAYS, OGI 33.2, 2026-03-30",
        "EXTENSION_2008, 15, WORKING_DAYS, OGI_2008 24.2, 2026-03-23",
        "CORRECTION_NOTICE, 7, WORKING_DAYS, OGI 30, 2026-03-11",
        "THIRD_PARTY_OPINION, 15, WORKING_DAYS, OGI 32, 2026-03-23",
        "CO_PRODUCER_OPINION, 15, WORKING_DAYS, OGI 34, 2026-03-23",
        "PAYMENT, 20, WORKING_DAYS, FEE 6, 2026-03-30",
        "PUBLICATION, 20, WORKING_DAYS, OGI 26, 2026-03-30",
        "DECISION_PUBLICATION, 7, WORKING_DAYS, OGI 26, 2026-03-11",
        "PENALTY_WITHDRAWAL, 3, WORKING_DAYS, PENALTY 48, 2026-03-05",
        "BUDGET_PUBLICATION, 20, CALENDAR_DAYS, BUDGET 14, 2026-03-23",
        "DECISION_COMMENT, 30, CALENDAR_DAYS, MAJOR_DECISION 15, 2026-04-01",
        "RULE_COMMENT, 30, CALENDAR_DAYS, RULE_MAKING 15, 2026-04-01",
        "RULE_EFFECT, 30, CALENDAR_DAYS, RULE_MAKING 32, 2026-04-01",
        "RECONSIDERATION, 60, CALENDAR_DAYS, RECONSIDERATION 20.1, 2026-05-06",
        "RECONSIDERATION_LONGEST, 1, YEARS, RECONSIDERATION 20.3, ",
        "SUIT, 6, MONTHS, LITIGATION 46.1, 2026-09-02",
        "SUIT_LONGEST, 1, YEARS, LITIGATION_2018 64, ",
        "SUIT_AFTER_RECONSIDERATION, 15, CALENDAR_DAYS, LITIGATION 45, 2026-03-17",
        "RECONSIDERATION_REPLY, 10, WORKING_DAYS, RECONSIDERATION 48, 2026-03-16",
        "RECONSIDERATION_REPLY_SIMPLIFIED, 5, WORKING_DAYS, RECONSIDERATION 54, 2026-03-09",
        "RECONSIDERATION_DECISION, 60, CALENDAR_DAYS, RECONSIDERATION 62.1, 2026-05-06",
        "RECONSIDERATION_DECISION_SIMPLIFIED, 30, CALENDAR_DAYS, RECONSIDERATION 62.2, 2026-04-01",
        "RECONSIDERATION_DECISION_EXTENSION, 30, CALENDAR_DAYS, RECONSIDERATION 62.1, 2026-04-01",
        "DEFENCE, 15, CALENDAR_DAYS, LITIGATION 67.1, 2026-03-17"
    })
    void each_period_has_its_length_its_unit_its_source_and_its_end(
            StatutoryPeriod period, int length, PeriodUnit unit, String article, LocalDate dueOn) {
        assertThat(period.length()).isEqualTo(length);
        assertThat(period.unit()).isEqualTo(unit);
        assertThat(period.article()).isEqualTo(ArticleRef.parse(article));
        if (dueOn != null) {
            assertThat(period.dueOn(MON_2026_03_02, WorkingCalendar.shipped())).isEqualTo(dueOn);
        }
    }

    @ParameterizedTest
    @CsvSource({"RECONSIDERATION_LONGEST", "SUIT_LONGEST"})
    void a_year_is_twelve_months_to_the_same_day(StatutoryPeriod period) {
        assertThat(period.dueOn(LocalDate.of(2025, 3, 3), WorkingCalendar.shipped()))
                .isEqualTo(TUE_2026_03_03);
        assertThat(period.dueOn(THU_2024_02_29, WorkingCalendar.shipped())).isEqualTo(LocalDate.of(2025, 2, 28));
    }
}
