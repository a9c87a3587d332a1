package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;
import static org.daylight.rules.request.Situations.*;

import java.time.LocalDate;
import java.util.List;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Wording;
import org.daylight.rules.request.CaseEvent.*;
import org.daylight.rules.request.LedgerDay.Kind;
import org.daylight.rules.setting.Setting;
import org.junit.jupiter.api.Test;

@Cites({"OGI 30", "OGI 31", "OGI 33.2", "OGI 33.3", "FEE 6", "CIVIL_PROCEDURE 85"})
class LedgerTests {

    @Test
    void the_days_of_a_case_across_two_holidays_are_told_one_by_one() {
        Case filed = lawful(
                new Submitted(MON_2026_09_07, Channel.ONLINE),
                new Confirmed(MON_2026_09_07, ConfirmingSide.BOTH),
                letter(MON_2026_09_14, "甲"),
                new OpinionReceived(MON_2026_09_28, "甲", Consultation.Stance.OBJECTS));
        List<LedgerDay> ledger = filed.ledger(MON_2026_09_28);
        assertThat(filed.answerDue()).contains(FRI_2026_10_23);
        assertThat(ledger).hasSize(47);
        assertThat(ledger.getFirst())
                .isEqualTo(new LedgerDay(
                        MON_2026_09_07,
                        Kind.EXCLUDED,
                        0,
                        "ledger.received",
                        List.of(),
                        ArticleRef.parse("CIVIL_PROCEDURE 85")));
        assertThat(on(ledger, MON_2026_09_14).n()).isEqualTo(5);
        assertThat(on(ledger, LocalDate.of(2026, 9, 15)).kind()).isEqualTo(Kind.EXCLUDED);
        assertThat(on(ledger, LocalDate.of(2026, 9, 15)).article()).isEqualTo(ArticleRef.parse("OGI 33.3"));
        assertThat(on(ledger, LocalDate.of(2026, 9, 19)).kind()).isEqualTo(Kind.REST);
        assertThat(on(ledger, LocalDate.of(2026, 9, 20)).kind()).isEqualTo(Kind.EXCLUDED);
        assertThat(on(ledger, FRI_2026_09_25).reason()).isEqualTo("中秋节放假（国办发明电〔2025〕7号）");
        assertThat(on(ledger, MON_2026_09_28).kind()).isEqualTo(Kind.EXCLUDED);
        assertThat(on(ledger, LocalDate.of(2026, 9, 29)).n()).isEqualTo(6);
        assertThat(on(ledger, SAT_2026_10_10).reason()).isEqualTo("调休上班（国办发明电〔2025〕7号），计入第10日");
        assertThat(on(ledger, SAT_2026_10_10).article()).isEqualTo(ArticleRef.parse("OGI 33.2"));
        assertThat(on(ledger, LocalDate.of(2026, 10, 11)).reason()).isEqualTo("双休日");
        assertThat(ledger.getLast().reason()).isEqualTo("工作日，第20日，期限届满");
        assertThat(ledger.getLast().n()).isEqualTo(20);
        assertThat(Wording.ENGLISH.say(
                        ledger.getLast().messageKey(), ledger.getLast().arguments()))
                .isEqualTo("Working day, number 20, last day");
    }

    @Test
    void the_last_day_may_be_a_make_up_day() {
        List<LedgerDay> ledger =
                lawful(new Submitted(MON_2026_09_07, Channel.IN_PERSON)).ledger(MON_2026_09_07);
        assertThat(ledger.getLast().date()).isEqualTo(SAT_2026_10_10);
        assertThat(ledger.getLast().reason()).isEqualTo("调休上班（国办发明电〔2025〕7号），第20日，期限届满");
    }

    @Test
    void a_correction_discards_the_days_before_it_and_the_count_begins_anew() {
        List<LedgerDay> ledger = lawful(HANDED_IN, notice(THU_2026_03_05), new Corrected(MON_2026_03_16))
                .ledger(MON_2026_03_16);
        assertThat(on(ledger, THU_2026_03_05).n()).isEqualTo(3);
        assertThat(on(ledger, FRI_2026_03_06).messageKey()).isEqualTo("ledger.awaiting-correction");
        assertThat(on(ledger, FRI_2026_03_06).kind()).isEqualTo(Kind.EXCLUDED);
        assertThat(on(ledger, FRI_2026_03_06).article()).isEqualTo(ArticleRef.parse("OGI 30"));
        assertThat(on(ledger, MON_2026_03_16).messageKey()).isEqualTo("ledger.corrected");
        assertThat(on(ledger, TUE_2026_03_17).n()).isEqualTo(1);
        assertThat(ledger.getLast().n()).isEqualTo(20);
    }

    @Test
    void while_an_applicant_is_waited_for_the_ledger_runs_to_that_day() {
        assertThat(lawful(HANDED_IN, notice(THU_2026_03_05))
                        .ledger(FRI_2026_03_06)
                        .getLast()
                        .date())
                .isEqualTo(THU_2026_03_26);
        List<LedgerDay> fee = lawful(HANDED_IN, fee(THU_2026_03_05)).ledger(FRI_2026_03_06);
        assertThat(fee.getLast().date()).isEqualTo(THU_2026_04_02);
        assertThat(fee.getLast().messageKey()).isEqualTo("ledger.awaiting-payment");
        assertThat(fee.getLast().article()).isEqualTo(ArticleRef.parse("FEE 6"));
        List<LedgerDay> paid = lawful(HANDED_IN, fee(THU_2026_03_05), new Paid(MON_2026_03_09, 100_00))
                .ledger(MON_2026_03_09);
        assertThat(on(paid, MON_2026_03_09).messageKey()).isEqualTo("ledger.paid");
        assertThat(paid.getLast().n()).isEqualTo(20);
    }

    @Test
    void without_a_known_day_the_ledger_runs_to_today() {
        Case unproven = lawful(HANDED_IN, new CorrectionNoticeSent(THU_2026_03_05, 0, null, null));
        assertThat(unproven.ledger(TUE_2026_03_10).getLast().date()).isEqualTo(TUE_2026_03_10);
        assertThat(unproven.ledger(TUE_2026_03_03).getLast().date()).isEqualTo(THU_2026_03_05);
        Case reasons = lawful(
                deciding(Setting.EXCESSIVE_REASON_CLOCK, "restarts"), HANDED_IN, new ReasonsAsked(THU_2026_03_05));
        assertThat(reasons.ledger(TUE_2026_03_10).getLast().messageKey()).isEqualTo("ledger.awaiting-reasons");
        assertThat(reasons.ledger(TUE_2026_03_10).getLast().article()).isEqualTo(ArticleRef.parse("OGI 35"));
        Case given = lawful(
                deciding(Setting.EXCESSIVE_REASON_CLOCK, "restarts"),
                HANDED_IN,
                new ReasonsAsked(THU_2026_03_05),
                new ReasonsGiven(MON_2026_03_09));
        assertThat(on(given.ledger(MON_2026_03_09), MON_2026_03_09).messageKey())
                .isEqualTo("ledger.reasons-given");
    }

    @Test
    void a_withdrawn_case_ends_its_ledger_on_that_day() {
        List<LedgerDay> ledger =
                lawful(HANDED_IN, new Withdrawn(THU_2026_03_05)).ledger(FRI_2026_05_29);
        assertThat(ledger.getLast().date()).isEqualTo(THU_2026_03_05);
        assertThat(ledger.getLast().n()).isEqualTo(3);
    }

    @Test
    void between_service_and_an_order_nothing_is_counted() {
        List<LedgerDay> ledger = lawful(with(served(), new Ordered(TUE_2026_03_10, MON_2026_03_23))
                        .toArray(CaseEvent[]::new))
                .ledger(TUE_2026_03_10);
        assertThat(on(ledger, THU_2026_03_05).n()).isEqualTo(3);
        assertThat(on(ledger, FRI_2026_03_06).messageKey()).isEqualTo("ledger.ended");
        assertThat(on(ledger, FRI_2026_03_06).article()).isEqualTo(ArticleRef.parse("OGI 45"));
        assertThat(on(ledger, TUE_2026_03_10).messageKey()).isEqualTo("ledger.ordered");
        assertThat(on(ledger, TUE_2026_03_10).article()).isEqualTo(ArticleRef.parse("OGI 51"));
        assertThat(ledger.getLast().date()).isEqualTo(MON_2026_03_23);
        assertThat(ledger.getLast().n()).isEqualTo(9);
    }

    @Test
    void a_regional_holiday_is_told_as_such() {
        WorkingCalendar regional = CALENDAR.withRegionalHolidays(List.of(FRI_2026_03_20));
        List<LedgerDay> ledger = lawful(HANDED_IN).on(regional).ledger(MON_2026_03_02);
        assertThat(on(ledger, FRI_2026_03_20).messageKey()).isEqualTo("ledger.regional-holiday");
        assertThat(on(ledger, FRI_2026_03_20).kind()).isEqualTo(Kind.REST);
    }

    private static LedgerDay on(List<LedgerDay> ledger, LocalDate day) {
        return ledger.stream().filter(one -> one.date().equals(day)).findFirst().orElseThrow();
    }
}
