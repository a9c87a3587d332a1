package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;
import static org.daylight.rules.request.Situations.*;

import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.request.CaseEvent.*;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Cites("OGI 30")
class CorrectionTests {

    @Test
    void while_a_correction_is_awaited_no_answering_period_runs() {
        Case waiting = lawful(HANDED_IN, notice(THU_2026_03_05));
        assertThat(waiting.state()).isEqualTo(CaseState.AWAIT_CORRECTION);
        assertThat(waiting.answerDue()).isEmpty();
        assertThat(waiting.applicantCorrectionDue()).contains(THU_2026_03_26);
        assertThat(waiting.clocks())
                .containsExactly(new Clock(
                        Clock.Kind.CORRECTION, "", THU_2026_03_05, THU_2026_03_26, ArticleRef.parse("OGI 30")));
        assertThat(refusalOf(waiting, new Extended(FRI_2026_03_06, 5, true)).ground())
                .isEqualTo(Ground.NOT_IN_THIS_STATE);
    }

    @Test
    void a_correction_starts_twenty_new_days_and_gives_the_extension_back() {
        Case corrected = lawful(
                HANDED_IN,
                new Extended(TUE_2026_03_03, 20, true),
                notice(THU_2026_03_05),
                new Corrected(MON_2026_03_16));
        assertThat(corrected.state()).isEqualTo(CaseState.PROCESSING);
        assertThat(corrected.receivedOn()).contains(MON_2026_03_02);
        assertThat(corrected.clockStartedOn()).contains(MON_2026_03_16);
        assertThat(corrected.answerDue()).contains(java.time.LocalDate.of(2026, 4, 14));
        assertThat(corrected.clocks())
                .extracting(Clock::kind, Clock::article)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Clock.Kind.ANSWER, ArticleRef.parse("OGI 30")));
        assertThat(corrected.apply(new Extended(MON_2026_03_16, 20, true))).isInstanceOf(CaseResult.Accepted.class);
    }

    @Test
    void the_applicants_period_runs_from_the_day_the_notice_is_known_to_be_received() {
        Case sent = lawful(HANDED_IN, new CorrectionNoticeSent(THU_2026_03_05, 10, null, null));
        assertThat(sent.applicantCorrectionDue()).isEmpty();
        assertThat(sent.clocks()).isEmpty();
        assertThat(refusalOf(sent, new CorrectionLapsed(FRI_2026_05_29)).ground())
                .isEqualTo(Ground.NOTICE_NOT_RECEIVED);
        Case proven = lawful(
                HANDED_IN,
                new CorrectionNoticeSent(THU_2026_03_05, 10, null, null),
                new NoticeReceived(MON_2026_03_09),
                new NoticeReceived(TUE_2026_03_10));
        assertThat(proven.applicantCorrectionDue()).contains(MON_2026_03_23);
        assertThat(proven.state()).isEqualTo(CaseState.AWAIT_CORRECTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, 31})
    void a_period_outside_five_to_thirty_days_is_not_reasonable(int days) {
        assertThat(refusalOf(new CorrectionNoticeSent(TUE_2026_03_03, days, null, null), HANDED_IN)
                        .ground())
                .isEqualTo(Ground.CORRECTION_PERIOD_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30})
    void a_period_of_five_to_thirty_days_is_reasonable(int days) {
        Case sent = lawful(HANDED_IN, new CorrectionNoticeSent(TUE_2026_03_03, days, TUE_2026_03_03, null));
        assertThat(sent.applicantCorrectionDue()).contains(CALENDAR.plusWorkingDays(TUE_2026_03_03, days));
    }

    @Test
    void after_the_seventh_day_only_the_head_may_allow_it_and_the_clock_goes_on() {
        CorrectionNoticeSent late = new CorrectionNoticeSent(THU_2026_03_12, 5, THU_2026_03_12, "申请内容涉及多个部门");
        Case waiting = lawful(HANDED_IN, late);
        assertThat(waiting.answerDue()).contains(MON_2026_03_30);
        assertThat(waiting.clocks()).extracting(Clock::kind).containsExactly(Clock.Kind.ANSWER, Clock.Kind.CORRECTION);
        assertThat(waiting.apply(new Extended(FRI_2026_03_13, 5, true))).isInstanceOf(CaseResult.Accepted.class);
        Case corrected = lawful(HANDED_IN, late, new Corrected(MON_2026_03_16));
        assertThat(corrected.answerDue()).contains(MON_2026_03_30);
        assertThat(corrected.clockStartedOn()).contains(MON_2026_03_02);
        assertThat(refusalOf(new CorrectionNoticeSent(THU_2026_03_12, 0, null, " "), HANDED_IN)
                        .ground())
                .isEqualTo(Ground.CORRECTION_TOO_LATE);
        Settings strict = deciding(Setting.CORRECTION_AFTER_DAY_7, "block");
        assertThat(refusalOf(lawful(strict, HANDED_IN), late).ground()).isEqualTo(Ground.CORRECTION_TOO_LATE);
    }

    @Test
    void a_heads_reason_within_the_seven_days_changes_nothing() {
        Case waiting = lawful(HANDED_IN, new CorrectionNoticeSent(WED_2026_03_11, 0, WED_2026_03_11, "慎重起见"));
        assertThat(waiting.answerDue()).isEmpty();
    }

    @Test
    void the_default_period_is_a_setting_of_the_day_of_the_notice() {
        Settings shorter = deciding(Setting.CORRECTION_PERIOD_DAYS, "5");
        assertThat(lawful(shorter, HANDED_IN, notice(THU_2026_03_05)).applicantCorrectionDue())
                .contains(THU_2026_03_12);
    }

    @Test
    void a_late_correction_needs_a_good_reason() {
        CaseEvent[] before = {HANDED_IN, notice(THU_2026_03_05)};
        assertThat(refusalOf(new Corrected(FRI_2026_03_27), before).since()).isEqualTo(THU_2026_03_26);
        assertThat(refusalOf(new Corrected(FRI_2026_03_27, " "), before).ground())
                .isEqualTo(Ground.CORRECTED_TOO_LATE);
        Case excused = lawful(HANDED_IN, notice(THU_2026_03_05), new Corrected(FRI_2026_03_27, "住院"));
        assertThat(excused.clockStartedOn()).contains(FRI_2026_03_27);
    }

    @Test
    void a_lapse_is_only_possible_after_the_last_day() {
        CaseEvent[] before = {HANDED_IN, notice(THU_2026_03_05)};
        assertThat(refusalOf(new CorrectionLapsed(THU_2026_03_26), before).ground())
                .isEqualTo(Ground.CORRECTION_STILL_OPEN);
        Case lapsed = lawful(HANDED_IN, notice(THU_2026_03_05), new CorrectionLapsed(FRI_2026_03_27));
        assertThat(lapsed.state()).isEqualTo(CaseState.DEEMED_ABANDONED);
        assertThat(lapsed.outcome()).contains(Outcome.NOT_CORRECTED);
        assertThat(lapsed.endedOn()).contains(FRI_2026_03_27);
        assertThat(lapsed.answerDue()).isEmpty();
    }

    @Test
    void an_abandoned_request_is_reopened_for_a_good_reason_and_then_corrected() {
        CaseEvent[] before = abandoned().toArray(CaseEvent[]::new);
        assertThat(refusalOf(new Reopened(FRI_2026_03_27, " "), before).ground())
                .isEqualTo(Ground.GOOD_REASON_MISSING);
        assertThat(refusalOf(new Reopened(FRI_2026_03_27, ""), before).since()).isEqualTo(THU_2026_03_26);
        Case reopened =
                lawful(with(abandoned(), new Reopened(FRI_2026_03_27, "住院")).toArray(CaseEvent[]::new));
        assertThat(reopened.outcome()).isEmpty();
        assertThat(reopened.answerDue()).isEmpty();
        assertThat(reopened.mayDo(Act.SIGN, MON_2026_03_30).isAllowed()).isFalse();
        assertThat(reopened.mayDo(Act.WITHDRAW, MON_2026_03_30).isAllowed()).isTrue();
        Case corrected = lawful(with(abandoned(), new Reopened(FRI_2026_03_27, "住院"), new Corrected(MON_2026_03_30))
                .toArray(CaseEvent[]::new));
        assertThat(corrected.state()).isEqualTo(CaseState.PROCESSING);
        assertThat(corrected.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_30, 20));
        assertThat(refusalOf(
                                new Reopened(MON_2026_03_30, "住院"),
                                with(served(), new Closed(FRI_2026_03_06)).toArray(CaseEvent[]::new))
                        .ground())
                .isEqualTo(Ground.NOT_IN_THIS_STATE);
    }

    @Test
    void after_a_correction_the_outcome_may_be_still_unclear() {
        Case signed = lawful(
                HANDED_IN,
                notice(THU_2026_03_05),
                new Corrected(MON_2026_03_09),
                new Signed(TUE_2026_03_10, Outcome.STILL_UNCLEAR));
        assertThat(signed.outcome()).contains(Outcome.STILL_UNCLEAR);
        assertThat(refusalOf(
                                new Signed(TUE_2026_03_10, Outcome.STILL_UNCLEAR),
                                with(abandoned().subList(0, 1)).toArray(CaseEvent[]::new))
                        .article())
                .isEqualTo(ArticleRef.parse("OGI 30"));
    }
}
