package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;
import static org.daylight.rules.request.Situations.*;

import java.time.LocalDate;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.request.CaseEvent.*;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.Settings;
import org.junit.jupiter.api.Test;

@Cites({"OGI 33.2", "OGI 35", "OGI 42", "FEE 6"})
class ExtensionAndFeeTests {

    @Test
    void an_extension_adds_counted_days_to_the_twenty() {
        Case extended = lawful(HANDED_IN, new Extended(MON_2026_03_30, 20, true));
        assertThat(extended.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_02, 40));
        assertThat(extended.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(lawful(HANDED_IN, new Extended(TUE_2026_03_03, 1, true)).answerDue())
                .contains(TUE_2026_03_31);
    }

    @Test
    void whether_an_extension_may_be_split_is_a_setting_and_the_sum_stays_twenty() {
        Settings twice = deciding(Setting.EXTENSION_TIMES, "2");
        Case once = lawful(twice, HANDED_IN, new Extended(TUE_2026_03_03, 12, true));
        assertThat(refusalOf(once, new Extended(WED_2026_03_04, 9, true)).ground())
                .isEqualTo(Ground.EXTENSION_USED);
        Case both = ((CaseResult.Accepted) once.apply(new Extended(WED_2026_03_04, 8, true))).changed();
        assertThat(both.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_02, 40));
        Refusal third = refusalOf(both, new Extended(THU_2026_03_05, 1, true));
        assertThat(third.since()).isEqualTo(WED_2026_03_04);
        assertThat(third.sentence()).contains("累计延长20个工作日");
    }

    @Test
    void payment_starts_twenty_new_days_but_gives_no_new_extension() {
        Case paid = lawful(
                HANDED_IN,
                new Extended(TUE_2026_03_03, 5, true),
                fee(THU_2026_03_05),
                new Paid(MON_2026_03_09, 120_00));
        assertThat(paid.state()).isEqualTo(CaseState.PROCESSING);
        assertThat(paid.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_09, 20));
        assertThat(refusalOf(paid, new Extended(TUE_2026_03_10, 5, true)).ground())
                .isEqualTo(Ground.EXTENSION_USED);
        assertThat(paid.clocks().getFirst().article()).isEqualTo(ArticleRef.parse("FEE 6"));
        assertThat(paid.clocks()).hasSize(1);
    }

    @Test
    void while_payment_is_awaited_only_that_clock_runs() {
        Case waiting = lawful(HANDED_IN, fee(THU_2026_03_05));
        assertThat(waiting.answerDue()).isEmpty();
        assertThat(waiting.payDue()).contains(THU_2026_04_02);
        assertThat(waiting.clocks())
                .containsExactly(
                        new Clock(Clock.Kind.PAYMENT, "", THU_2026_03_05, THU_2026_04_02, ArticleRef.parse("FEE 6")));
        assertThat(waiting.mayDo(Act.PAY, THU_2026_04_02).isAllowed()).isTrue();
        assertThat(waiting.mayDo(Act.PAY, FRI_2026_04_03).isAllowed()).isFalse();
    }

    @Test
    void the_payment_period_runs_from_the_day_the_notice_is_known_to_be_received() {
        FeeNoticed sent = new FeeNoticed(THU_2026_03_05, 100_00, null);
        Case unproven = lawful(HANDED_IN, sent);
        assertThat(unproven.payDue()).isEmpty();
        assertThat(unproven.clocks()).isEmpty();
        assertThat(refusalOf(unproven, new FeeLapsed(FRI_2026_05_29)).ground()).isEqualTo(Ground.NOTICE_NOT_RECEIVED);
        assertThat(unproven.apply(new Paid(FRI_2026_05_29, 100_00))).isInstanceOf(CaseResult.Accepted.class);
        Case proven = lawful(HANDED_IN, sent, new NoticeReceived(MON_2026_03_09), new NoticeReceived(TUE_2026_03_10));
        assertThat(proven.payDue()).contains(TUE_2026_04_07);
        assertThat(refusalOf(proven, new FeeLapsed(TUE_2026_04_07)).ground()).isEqualTo(Ground.PAYMENT_STILL_OPEN);
        assertThat(proven.apply(new FeeLapsed(WED_2026_04_08))).isInstanceOf(CaseResult.Accepted.class);
    }

    @Test
    void a_second_proof_of_an_earlier_notice_does_not_touch_the_later_one() {
        Case both = lawful(
                HANDED_IN,
                notice(WED_2026_03_04),
                new Corrected(THU_2026_03_05),
                new FeeNoticed(FRI_2026_03_06, 100_00, null),
                new NoticeReceived(MON_2026_03_09));
        assertThat(both.payDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_09, 20));
        assertThat(both.applicantCorrectionDue()).contains(CALENDAR.plusWorkingDays(WED_2026_03_04, 15));
    }

    @Test
    void an_unpaid_fee_ends_the_request_and_cannot_be_reopened_for_a_late_correction() {
        Case lapsed = lawful(HANDED_IN, fee(THU_2026_03_05), new FeeLapsed(FRI_2026_04_03));
        assertThat(lapsed.outcome()).contains(Outcome.FEE_UNPAID);
        assertThat(lapsed.state()).isEqualTo(CaseState.DEEMED_ABANDONED);
        assertThat(refusalOf(lapsed, new Reopened(TUE_2026_04_07, "住院")).ground())
                .isEqualTo(Ground.NOT_IN_THIS_STATE);
        assertThat(lapsed.mayDo(Act.ORDER, TUE_2026_04_07).isAllowed()).isTrue();
    }

    @Test
    void a_part_payment_names_both_sums_in_yuan() {
        Case waiting = lawful(HANDED_IN, new FeeNoticed(THU_2026_03_05, 100_05, THU_2026_03_05));
        assertThat(refusalOf(waiting, new Paid(FRI_2026_03_06, 90_00)).arguments())
                .containsExactly("100.05", "90");
        assertThat(waiting.apply(new Paid(FRI_2026_03_06, 100_05))).isInstanceOf(CaseResult.Accepted.class);
    }

    @Test
    void no_fee_notice_goes_out_while_a_third_party_may_still_answer() {
        Case consulting = lawful(HANDED_IN, letter(THU_2026_03_05, "a"));
        assertThat(refusalOf(consulting, fee(THU_2026_03_26)).ground()).isEqualTo(Ground.CONSULTATION_STILL_OPEN);
        assertThat(consulting.apply(fee(FRI_2026_03_27))).isInstanceOf(CaseResult.Accepted.class);
    }

    @Test
    void asking_for_reasons_does_not_stop_the_clock_unless_the_organ_so_decides() {
        Case asked = lawful(HANDED_IN, new ReasonsAsked(THU_2026_03_05));
        assertThat(asked.state()).isEqualTo(CaseState.AWAIT_REASON);
        assertThat(asked.answerDue()).contains(MON_2026_03_30);
        Case given = lawful(HANDED_IN, new ReasonsAsked(THU_2026_03_05), new ReasonsGiven(MON_2026_03_09));
        assertThat(given.state()).isEqualTo(CaseState.PROCESSING);
        assertThat(given.answerDue()).contains(MON_2026_03_30);
        Settings local = deciding(Setting.EXCESSIVE_REASON_CLOCK, "restarts");
        assertThat(lawful(local, HANDED_IN, new ReasonsAsked(THU_2026_03_05)).answerDue())
                .isEmpty();
        Case anew = lawful(local, HANDED_IN, new ReasonsAsked(THU_2026_03_05), new ReasonsGiven(MON_2026_03_09));
        assertThat(anew.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_09, 20));
        assertThat(anew.clocks().getFirst().article()).isEqualTo(ArticleRef.parse("OGI 35"));
        assertThat(refusalOf(given, new ReasonsAsked(TUE_2026_03_10)).ground()).isEqualTo(Ground.REASONS_ALREADY_ASKED);
        assertThat(refusalOf(given, new ReasonsAsked(TUE_2026_03_10)).since()).isEqualTo(THU_2026_03_05);
    }

    @Test
    void fit_reasons_allow_a_later_day_and_unfit_ones_a_refusal_to_process() {
        CaseEvent[] given = {HANDED_IN, new ReasonsAsked(THU_2026_03_05), new ReasonsGiven(MON_2026_03_09)};
        assertThat(refusalOf(new AnswerDeferred(TUE_2026_03_10, MON_2026_03_30), given)
                        .ground())
                .isEqualTo(Ground.DEFERRAL_NOT_LATER);
        assertThat(refusalOf(new AnswerDeferred(TUE_2026_03_31, THU_2026_04_30), given)
                        .ground())
                .isEqualTo(Ground.EXTENSION_TOO_LATE);
        Case deferred = ((CaseResult.Accepted) lawful(given).apply(new AnswerDeferred(MON_2026_03_30, THU_2026_04_30)))
                .changed();
        assertThat(deferred.answerDue()).contains(THU_2026_04_30);
        assertThat(refusalOf(deferred, new Extended(MON_2026_03_30, 5, true)).ground())
                .isEqualTo(Ground.PERIOD_ALREADY_FIXED);
        assertThat(lawful(given).apply(new Signed(TUE_2026_03_10, Outcome.EXCESSIVE)))
                .isInstanceOf(CaseResult.Accepted.class);
        assertThat(lawful(HANDED_IN, new ReasonsAsked(THU_2026_03_05))
                        .apply(new Signed(TUE_2026_03_10, Outcome.EXCESSIVE)))
                .isInstanceOf(CaseResult.Accepted.class);
    }

    @Test
    void a_later_day_without_reasons_is_refused() {
        Case filed = lawful(HANDED_IN, new HandlingStarted(TUE_2026_03_03));
        Refusal refusal = refusalOf(filed, new AnswerDeferred(TUE_2026_03_10, THU_2026_04_30));
        assertThat(refusal.ground()).isEqualTo(Ground.REASONS_NOT_GIVEN);
        assertThat(refusal.since()).isNull();
    }

    @Test
    void extension_counts_only_days_that_no_consultation_excludes() {
        Case both = lawful(
                HANDED_IN,
                letter(WED_2026_03_04, "a"),
                new Extended(THU_2026_03_05, 10, true),
                new OpinionReceived(MON_2026_03_09, "a", Consultation.Stance.AGREES));
        LocalDate expected = CALENDAR.plusWorkingDays(MON_2026_03_02, 30 + 3);
        assertThat(both.answerDue()).contains(expected);
    }
}
