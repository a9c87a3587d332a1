package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.rules.Days.*;
import static org.daylight.rules.request.Situations.*;

import java.time.LocalDate;
import java.util.List;
import org.daylight.rules.calendar.HolidayNotice;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.request.CaseEvent.*;
import org.junit.jupiter.api.Test;

/** The case as a whole: what it tells, replay, changed calendars. */
@Cites({"OGI 33.2", "OGI 45", "SERVICE_LETTER"})
class CaseTests {

    @Test
    void a_draft_knows_nothing_yet() {
        Case draft = Case.draft(CALENDAR, DEFAULTS);
        assertThat(draft.state()).isEqualTo(CaseState.DRAFT);
        assertThat(draft.stateSince()).isEmpty();
        assertThat(draft.channel()).isEmpty();
        assertThat(draft.receivedOn()).isEmpty();
        assertThat(draft.clockStartedOn()).isEmpty();
        assertThat(draft.answerDue()).isEmpty();
        assertThat(draft.correctionDue()).isEmpty();
        assertThat(draft.clocks()).isEmpty();
        assertThat(draft.ledger(MON_2026_03_02)).isEmpty();
        assertThat(draft.outcome()).isEmpty();
        assertThat(draft.isLate()).isFalse();
        assertThat(draft.isOverdue(MON_2026_03_02)).isFalse();
        assertThat(draft.mayDo(Act.SUBMIT, MON_2026_03_02).isAllowed()).isTrue();
    }

    @Test
    void a_received_case_tells_its_days_and_its_clocks() {
        Case filed = lawful(HANDED_IN);
        assertThat(filed.channel()).contains(Channel.IN_PERSON);
        assertThat(filed.stateSince()).contains(MON_2026_03_02);
        assertThat(filed.receivedOn()).contains(MON_2026_03_02);
        assertThat(filed.clockStartedOn()).contains(MON_2026_03_02);
        assertThat(filed.events()).containsExactly(HANDED_IN);
        assertThat(filed.clocks())
                .containsExactly(
                        new Clock(Clock.Kind.ANSWER, "", MON_2026_03_02, MON_2026_03_30, ArticleRef.parse("OGI 33.2")),
                        new Clock(
                                Clock.Kind.CORRECTION_NOTICE,
                                "",
                                MON_2026_03_02,
                                WED_2026_03_11,
                                ArticleRef.parse("OGI 30")));
    }

    @Test
    void a_reply_posted_on_the_last_day_is_in_time_and_one_day_later_is_late() {
        Case signed = lawful(HANDED_IN, new Signed(MON_2026_03_30, Outcome.NOT_EXIST));
        Case inTime = accepted(signed, new Served(MON_2026_03_30, ServiceWay.POSTED, Outcome.NOT_EXIST));
        Case late = accepted(signed, new Served(TUE_2026_03_31, ServiceWay.HANDED_OVER, Outcome.NOT_EXIST));
        assertThat(inTime.isLate()).isFalse();
        assertThat(late.isLate()).isTrue();
        assertThat(late.servedOn()).contains(TUE_2026_03_31);
        assertThat(late.endedOn()).contains(TUE_2026_03_31);
        assertThat(late.outcome()).contains(Outcome.NOT_EXIST);
        assertThat(late.isOverdue(WED_2026_04_01)).isFalse();
        assertThat(signed.isOverdue(MON_2026_03_30)).isFalse();
        assertThat(signed.isOverdue(TUE_2026_03_31)).isTrue();
        assertThat(signed.endedOn()).isEmpty();
        assertThat(signed.isLate()).isFalse();
        assertThat(late.clocks()).isEmpty();
    }

    @Test
    void an_order_to_answer_again_sets_its_own_day_and_no_extension_is_possible() {
        Case ordered = lawful(
                with(served(), new Ordered(MON_2026_03_09, MON_2026_03_23)).toArray(CaseEvent[]::new));
        assertThat(ordered.state()).isEqualTo(CaseState.REOPENED);
        assertThat(ordered.answerDue()).contains(MON_2026_03_23);
        assertThat(ordered.clocks())
                .containsExactly(
                        new Clock(Clock.Kind.ANSWER, "", MON_2026_03_09, MON_2026_03_23, ArticleRef.parse("OGI 51")));
        assertThat(ordered.outcome()).isEmpty();
        assertThat(ordered.servedOn()).isEmpty();
        assertThat(ordered.receivedOn()).contains(MON_2026_03_02);
        Case handled = accepted(ordered, new HandlingStarted(TUE_2026_03_10));
        assertThat(refusalOf(handled, new Extended(TUE_2026_03_10, 5, true)).ground())
                .isEqualTo(Ground.PERIOD_ALREADY_FIXED);
        assertThat(refusalOf(handled, new Extended(TUE_2026_03_10, 5, true)).since())
                .isEqualTo(MON_2026_03_09);
        assertThat(refusalOf(ordered, new Corrected(TUE_2026_03_10)).ground()).isEqualTo(Ground.NOT_IN_THIS_STATE);
        assertThat(ordered.mayDo(Act.WITHDRAW, TUE_2026_03_10).isAllowed()).isTrue();
        assertThat(refusalOf(new Ordered(MON_2026_03_09, FRI_2026_03_06), served().toArray(CaseEvent[]::new))
                        .ground())
                .isEqualTo(Ground.ORDER_NOT_LATER);
        assertThat(lawful(with(served(), new Ordered(MON_2026_03_09, MON_2026_03_09))
                                .toArray(CaseEvent[]::new))
                        .answerDue())
                .contains(MON_2026_03_09);
    }

    @Test
    void recorded_history_is_not_judged_again_but_a_damaged_one_is_found() {
        List<CaseEvent> lateExtension = List.of(HANDED_IN, new Extended(TUE_2026_03_31, 5, true));
        assertThat(Case.replay(lateExtension, CALENDAR, DEFAULTS).answerDue()).contains(TUE_2026_04_07);
        assertDamaged(1, new Closed(MON_2026_03_02));
        assertDamaged(2, HANDED_IN, HANDED_IN);
        assertDamaged(3, HANDED_IN, new HandlingStarted(FRI_2026_03_06), new Extended(THU_2026_03_05, 5, true));
        assertDamaged(2, HANDED_IN, new OpinionReceived(FRI_2026_03_06, "a", Consultation.Stance.AGREES));
        assertDamaged(2, HANDED_IN, new Corrected(FRI_2026_03_06));
        assertDamaged(2, HANDED_IN, new Paid(FRI_2026_03_06, 100_00));
    }

    private static void assertDamaged(int position, CaseEvent... events) {
        assertThatThrownBy(() -> Case.replay(List.of(events), CALENDAR, DEFAULTS))
                .isInstanceOfSatisfying(DamagedHistory.class, damaged -> {
                    assertThat(damaged.position()).isEqualTo(position);
                    assertThat(damaged.act()).isEqualTo(events[position - 1].act());
                    assertThat(damaged).hasMessageStartingWith("event " + position + " (");
                });
    }

    /** Two extensions are refused today; a case recorded under rules that allowed them must open for ever. */
    @Test
    void a_step_that_was_accepted_stands_when_the_rules_of_today_would_refuse_it() {
        List<CaseEvent> twice =
                List.of(HANDED_IN, new Extended(THU_2026_03_05, 20, true), new Extended(FRI_2026_03_06, 5, true));
        assertThat(Case.judge(twice, CALENDAR, DEFAULTS)).isInstanceOf(CaseResult.Refused.class);
        assertThat(Case.replay(twice, CALENDAR, DEFAULTS).state()).isEqualTo(CaseState.RECEIVED);

        List<CaseEvent> unknownPair =
                List.of(HANDED_IN, new Signed(THU_2026_03_05, Outcome.GRANTED), new Extended(FRI_2026_03_06, 5, true));
        assertThat(Case.judge(unknownPair, CALENDAR, DEFAULTS)).isInstanceOf(CaseResult.Refused.class);
        assertThat(Case.replay(unknownPair, CALENDAR, DEFAULTS).state()).isEqualTo(CaseState.SIGNED);
    }

    @Test
    void a_holiday_announced_late_moves_open_clocks_and_the_list_tells_old_and_new() {
        HolidayNotice old = CALENDAR.notice(2026);
        HolidayNotice longer = new HolidayNotice(
                2026,
                "国办发明电〔2026〕1号",
                MON_2026_03_09,
                with(old.holidays(), new HolidayNotice.Holiday("临时放假", TUE_2026_03_10, TUE_2026_03_10)),
                old.makeUpDays());
        Case waiting = lawful(HANDED_IN, letter(THU_2026_03_05, "a"));
        WorkingCalendar changed = CALENDAR.with(longer);
        assertThat(waiting.movedBy(changed))
                .containsExactly(
                        new MovedDate(Clock.Kind.ANSWER, "", TUE_2026_04_21, TUE_2026_04_21.plusDays(1)),
                        new MovedDate(Clock.Kind.OPINION, "a", THU_2026_03_26, FRI_2026_03_27));
        assertThat(waiting.on(changed).answerDue()).contains(TUE_2026_04_21.plusDays(1));
        assertThat(waiting.movedBy(CALENDAR)).isEmpty();
    }

    private static List<HolidayNotice.Holiday> with(List<HolidayNotice.Holiday> list, HolidayNotice.Holiday more) {
        return java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    private static List<CaseEvent> with(List<CaseEvent> events, CaseEvent... more) {
        return Situations.with(events, more);
    }

    @Test
    void what_may_be_done_comes_with_the_article_and_the_date_since_when() {
        Case filed = lawful(HANDED_IN);
        assertThat(filed.permissions(THU_2026_03_12)).hasSize(Act.values().length);
        assertThat(filed.mayDo(Act.EXTEND, THU_2026_03_12).isAllowed()).isTrue();
        assertThat(filed.mayDo(Act.SEND_CORRECTION_NOTICE, WED_2026_03_11).isAllowed())
                .isTrue();
        assertThat(filed.mayDo(Act.SEND_CORRECTION_NOTICE, THU_2026_03_12))
                .isInstanceOfSatisfying(Permission.Barred.class, barred -> {
                    assertThat(barred.refusal().since()).isEqualTo(WED_2026_03_11);
                    assertThat(barred.refusal().article()).isEqualTo(ArticleRef.parse("OGI 30"));
                    assertThat(barred.refusal().sentence()).contains("已于2026-03-11届满");
                });
        assertThat(filed.permissions(THU_2026_03_12)).containsEntry(Act.SERVE, filed.mayDo(Act.SERVE, THU_2026_03_12));
    }

    @Test
    void a_year_without_a_notice_bars_acts_and_is_told_so() {
        CaseResult refused = Case.judge(List.of(new Submitted(THU_2026_12_31, Channel.IN_PERSON)), CALENDAR, DEFAULTS);
        assertThat(refused).isInstanceOf(CaseResult.Refused.class);
        Case filed = Case.replay(List.of(new Submitted(THU_2026_12_31, Channel.IN_PERSON)), CALENDAR, DEFAULTS);
        assertThat(filed.mayDo(Act.EXTEND, THU_2026_12_31))
                .isInstanceOfSatisfying(
                        Permission.Barred.class,
                        barred -> assertThat(barred.refusal().ground()).isEqualTo(Ground.YEAR_NOT_LOADED));
        assertThat(filed.on(CALENDAR.provisionalThrough(2027)).answerDue()).contains(LocalDate.of(2027, 1, 29));
    }

    private static Case accepted(Case before, CaseEvent event) {
        CaseResult result = before.apply(event);
        assertThat(result).isInstanceOf(CaseResult.Accepted.class);
        return ((CaseResult.Accepted) result).changed();
    }
}
