package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;
import static org.daylight.rules.request.Situations.*;

import java.time.LocalDate;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.request.CaseEvent.*;
import org.daylight.rules.request.Consultation.Kind;
import org.daylight.rules.request.Consultation.Stance;
import org.daylight.rules.request.Consultation.Standing;
import org.daylight.rules.setting.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Cites({"OGI 32", "OGI 33.3", "OGI 34"})
class ConsultationTests {

    @ParameterizedTest
    @CsvSource({
        "THIRD_PARTY, AGENCY_DECIDES, OGI 32",
        "CO_PRODUCER, DEEMED_CONSENT, OGI 34",
        "OTHER_ORGAN, AGENCY_DECIDES, OGI 34"
    })
    void silence_of_a_third_party_decides_nothing_and_that_of_a_co_producer_is_consent(
            Kind kind, Standing silent, String article) {
        Case waiting = lawful(HANDED_IN, new ConsultationSent(THU_2026_03_05, "a", kind, THU_2026_03_05));
        Consultation consultation = waiting.consultations().getFirst();
        assertThat(consultation.dueOn(CALENDAR)).isEqualTo(THU_2026_03_26);
        assertThat(consultation.standing(THU_2026_03_26, CALENDAR)).isEqualTo(Standing.OPEN);
        assertThat(consultation.standing(FRI_2026_03_27, CALENDAR)).isEqualTo(silent);
        assertThat(waiting.clocks())
                .contains(
                        new Clock(Clock.Kind.OPINION, "a", THU_2026_03_05, THU_2026_03_26, ArticleRef.parse(article)));
    }

    @Test
    void an_opinion_ends_the_exclusion_and_says_what_it_says() {
        Case agreed = lawful(HANDED_IN, letter(THU_2026_03_05, "a"), opinion(TUE_2026_03_10, "a", Stance.AGREES));
        Case objected = lawful(HANDED_IN, letter(THU_2026_03_05, "a"), opinion(TUE_2026_03_10, "a", Stance.OBJECTS));
        assertThat(agreed.state()).isEqualTo(CaseState.PROCESSING);
        assertThat(agreed.answerDue()).contains(THU_2026_04_02);
        assertThat(agreed.consultations().getFirst().standing(TUE_2026_03_10, CALENDAR))
                .isEqualTo(Standing.AGREED);
        assertThat(objected.consultations().getFirst().standing(TUE_2026_03_10, CALENDAR))
                .isEqualTo(Standing.OBJECTED);
        assertThat(agreed.clocks())
                .extracting(Clock::kind)
                .containsExactly(Clock.Kind.ANSWER, Clock.Kind.CORRECTION_NOTICE);
    }

    @Test
    void several_consultations_exclude_the_union_of_their_days_and_no_day_twice() {
        Case overlapping = lawful(
                HANDED_IN,
                letter(WED_2026_03_04, "a"),
                letter(FRI_2026_03_06, "b"),
                opinion(TUE_2026_03_10, "a", Stance.AGREES),
                opinion(THU_2026_03_12, "b", Stance.AGREES));
        assertThat(overlapping.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_02, 20 + 6));
        Case inside = lawful(
                HANDED_IN,
                letter(WED_2026_03_04, "a"),
                letter(FRI_2026_03_06, "b"),
                opinion(TUE_2026_03_10, "b", Stance.AGREES),
                opinion(THU_2026_03_12, "a", Stance.AGREES));
        assertThat(inside.answerDue()).isEqualTo(overlapping.answerDue());
        Case apart = lawful(
                HANDED_IN,
                letter(WED_2026_03_04, "a"),
                opinion(FRI_2026_03_06, "a", Stance.AGREES),
                letter(TUE_2026_03_10, "b"),
                opinion(THU_2026_03_12, "b", Stance.AGREES));
        assertThat(apart.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_02, 20 + 4));
        Case touching = lawful(
                HANDED_IN,
                letter(WED_2026_03_04, "a"),
                opinion(FRI_2026_03_06, "a", Stance.AGREES),
                letter(FRI_2026_03_06, "b"),
                opinion(MON_2026_03_09, "b", Stance.AGREES));
        assertThat(touching.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_02, 20 + 3));
    }

    @Test
    void while_one_of_two_is_unanswered_the_case_is_still_consulting() {
        Case waiting = lawful(
                HANDED_IN,
                letter(WED_2026_03_04, "a"),
                letter(WED_2026_03_04, "b"),
                opinion(FRI_2026_03_06, "a", Stance.AGREES));
        assertThat(waiting.state()).isEqualTo(CaseState.CONSULTING);
        assertThat(refusalOf(waiting, letter(FRI_2026_03_06, "a")).ground()).isEqualTo(Ground.CONSULTATION_REPEATED);
        assertThat(refusalOf(waiting, opinion(FRI_2026_03_06, "a", Stance.AGREES))
                        .ground())
                .isEqualTo(Ground.CONSULTATION_ANSWERED);
        assertThat(refusalOf(waiting, opinion(FRI_2026_03_06, "c", Stance.AGREES))
                        .ground())
                .isEqualTo(Ground.CONSULTATION_UNKNOWN);
        assertThat(refusalOf(waiting, new ConsultationDelivered(FRI_2026_03_06, "c"))
                        .ground())
                .isEqualTo(Ground.CONSULTATION_UNKNOWN);
        assertThat(refusalOf(waiting, new ConsultationUndeliverable(FRI_2026_03_06, "a"))
                        .since())
                .isEqualTo(FRI_2026_03_06);
        assertThat(waiting.mayDo(Act.RECORD_OPINION, FRI_2026_03_06).isAllowed())
                .isTrue();
        assertThat(waiting.mayDo(Act.TELL_THIRD_PARTY, FRI_2026_03_06).isAllowed())
                .isTrue();
    }

    @Test
    void the_fifteen_days_run_from_delivery_or_from_the_second_failure() {
        ConsultationSent sent = new ConsultationSent(THU_2026_03_05, "a", Kind.THIRD_PARTY, null);
        Case delivered = lawful(HANDED_IN, sent, new ConsultationDelivered(MON_2026_03_09, "a"));
        assertThat(delivered.consultations().getFirst().dueOn(CALENDAR)).isEqualTo(MON_2026_03_30);
        assertThat(delivered.consultations().getFirst().sentOn()).isEqualTo(THU_2026_03_05);
        Case failed = lawful(HANDED_IN, sent, new ConsultationUndeliverable(TUE_2026_03_10, "a"));
        assertThat(failed.consultations().getFirst().dueOn(CALENDAR)).isEqualTo(TUE_2026_03_31);
        assertThat(failed.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_02, 20 + 18));
        Case fromSending = lawful(
                deciding(Setting.CONSULT_UNREACHABLE, "sending"),
                HANDED_IN,
                sent,
                new ConsultationUndeliverable(TUE_2026_03_10, "a"));
        assertThat(fromSending.consultations().getFirst().dueOn(CALENDAR)).isEqualTo(THU_2026_03_26);
        Case unknown = lawful(HANDED_IN, sent);
        assertThat(unknown.consultations().getFirst().dueOn(CALENDAR)).isEqualTo(THU_2026_03_26);
    }

    @Test
    void a_third_partys_late_opinion_excludes_no_more_than_its_period_and_another_organs_does() {
        Case third = lawful(HANDED_IN, letter(THU_2026_03_05, "a"), opinion(WED_2026_04_01, "a", Stance.AGREES));
        assertThat(third.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_02, 20 + 15));
        Case organ = lawful(
                HANDED_IN,
                new ConsultationSent(THU_2026_03_05, "a", Kind.OTHER_ORGAN, THU_2026_03_05),
                opinion(WED_2026_04_01, "a", Stance.AGREES));
        assertThat(organ.answerDue()).contains(CALENDAR.plusWorkingDays(MON_2026_03_02, 20 + 19));
    }

    @Test
    void whether_the_day_of_sending_counts_is_a_setting() {
        Case usual = lawful(HANDED_IN, letter(THU_2026_03_05, "a"), opinion(FRI_2026_03_06, "a", Stance.AGREES));
        Case other = lawful(
                deciding(Setting.CONSULT_EXCLUDED_INTERVAL, "fromSending"),
                HANDED_IN,
                letter(THU_2026_03_05, "a"),
                opinion(FRI_2026_03_06, "a", Stance.AGREES));
        assertThat(usual.answerDue()).contains(TUE_2026_03_31);
        assertThat(other.answerDue()).contains(WED_2026_04_01);
    }

    @Test
    void a_consultation_after_the_last_day_saves_nothing() {
        Case late = lawful(HANDED_IN, letter(MON_2026_03_30, "a"), opinion(WED_2026_04_08, "a", Stance.AGREES));
        assertThat(late.answerDue()).contains(MON_2026_03_30);
        Case just = lawful(HANDED_IN, letter(FRI_2026_03_27, "a"), opinion(TUE_2026_03_31, "a", Stance.AGREES));
        assertThat(just.answerDue()).contains(WED_2026_04_01);
    }

    @Test
    void a_consultation_that_began_before_a_restart_excludes_only_what_is_left_of_it() {
        Case restarted =
                lawful(HANDED_IN, letter(WED_2026_03_04, "a"), fee(THU_2026_03_26), new Paid(THU_2026_03_26, 100_00));
        assertThat(restarted.answerDue()).contains(CALENDAR.plusWorkingDays(THU_2026_03_26, 20));
        Case overlapping = lawful(
                HANDED_IN,
                letter(WED_2026_03_04, "a"),
                new ConsultationSent(WED_2026_03_04, "b", Kind.OTHER_ORGAN, WED_2026_03_04),
                opinion(MON_2026_03_09, "b", Stance.AGREES),
                opinion(MON_2026_03_09, "a", Stance.AGREES),
                notice(TUE_2026_03_10),
                new Corrected(TUE_2026_03_10));
        assertThat(overlapping.answerDue()).contains(CALENDAR.plusWorkingDays(TUE_2026_03_10, 20));
    }

    @Test
    void disclosure_against_an_objection_waits_for_the_notice_and_for_the_days_that_the_organ_set() {
        CaseEvent[] decided = {
            HANDED_IN,
            letter(THU_2026_03_05, "a"),
            opinion(TUE_2026_03_10, "a", Stance.OBJECTS),
            new ThirdPartyTold(WED_2026_03_11, "a"),
            new Signed(WED_2026_03_11, Outcome.GRANTED)
        };
        Served release = new Served(WED_2026_03_11, ServiceWay.ELECTRONIC, Outcome.GRANTED);
        assertThat(lawful(decided).apply(release)).isInstanceOf(CaseResult.Accepted.class);
        Case waiting = lawful(deciding(Setting.RELEASE_WAIT_DAYS, "5"), decided);
        assertThat(refusalOf(waiting, release).ground()).isEqualTo(Ground.RELEASE_TOO_EARLY);
        assertThat(refusalOf(waiting, release).since()).isEqualTo(WED_2026_03_11);
        assertThat(refusalOf(waiting, release).sentence()).contains("2026-03-18");
        assertThat(refusalOf(waiting, new Served(TUE_2026_03_17, ServiceWay.ELECTRONIC, Outcome.GRANTED))
                        .ground())
                .isEqualTo(Ground.RELEASE_TOO_EARLY);
        assertThat(waiting.apply(new Served(WED_2026_03_18, ServiceWay.ELECTRONIC, Outcome.GRANTED)))
                .isInstanceOf(CaseResult.Accepted.class);
    }

    @Test
    void nobody_needs_to_be_told_when_the_third_party_agrees_or_the_part_is_withheld() {
        CaseEvent[] agreed = {
            HANDED_IN,
            letter(THU_2026_03_05, "a"),
            opinion(TUE_2026_03_10, "a", Stance.AGREES),
            new Signed(WED_2026_03_11, Outcome.GRANTED)
        };
        assertThat(lawful(agreed).apply(new Served(WED_2026_03_11, ServiceWay.ELECTRONIC, Outcome.GRANTED)))
                .isInstanceOf(CaseResult.Accepted.class);
        CaseEvent[] partly = {
            HANDED_IN,
            letter(THU_2026_03_05, "a"),
            opinion(TUE_2026_03_10, "a", Stance.OBJECTS),
            new Signed(WED_2026_03_11, Outcome.PARTIAL)
        };
        assertThat(lawful(partly).apply(new Served(WED_2026_03_11, ServiceWay.ELECTRONIC, Outcome.PARTIAL)))
                .isInstanceOf(CaseResult.Accepted.class);
        CaseEvent[] organ = {
            HANDED_IN,
            new ConsultationSent(THU_2026_03_05, "a", Kind.OTHER_ORGAN, THU_2026_03_05),
            opinion(TUE_2026_03_10, "a", Stance.OBJECTS),
            new Signed(WED_2026_03_11, Outcome.GRANTED)
        };
        assertThat(lawful(organ).apply(new Served(WED_2026_03_11, ServiceWay.ELECTRONIC, Outcome.GRANTED)))
                .isInstanceOf(CaseResult.Accepted.class);
    }

    @Test
    void only_a_third_party_is_told_and_only_once_its_days_are_over() {
        Case waiting = lawful(HANDED_IN, letter(THU_2026_03_05, "a"));
        assertThat(refusalOf(waiting, new ThirdPartyTold(THU_2026_03_26, "a")).ground())
                .isEqualTo(Ground.CONSULTATION_STILL_OPEN);
        assertThat(waiting.apply(new ThirdPartyTold(FRI_2026_03_27, "a"))).isInstanceOf(CaseResult.Accepted.class);
        assertThat(refusalOf(waiting, new ThirdPartyTold(FRI_2026_03_27, "b")).ground())
                .isEqualTo(Ground.CONSULTATION_UNKNOWN);
        Case organ = lawful(HANDED_IN, new ConsultationSent(THU_2026_03_05, "a", Kind.OTHER_ORGAN, THU_2026_03_05));
        assertThat(refusalOf(organ, new ThirdPartyTold(FRI_2026_03_27, "a")).ground())
                .isEqualTo(Ground.CONSULTATION_UNKNOWN);
    }

    @Test
    void withholding_for_a_third_party_who_was_asked_is_lawful() {
        Case signed = lawful(
                HANDED_IN,
                letter(THU_2026_03_05, "a"),
                opinion(TUE_2026_03_10, "a", Stance.OBJECTS),
                new Signed(WED_2026_03_11, Outcome.THIRD_PARTY_INTEREST));
        assertThat(signed.state()).isEqualTo(CaseState.SIGNED);
        Case onlyOrgan = lawful(
                HANDED_IN,
                new ConsultationSent(THU_2026_03_05, "a", Kind.OTHER_ORGAN, THU_2026_03_05),
                opinion(TUE_2026_03_10, "a", Stance.OBJECTS));
        assertThat(refusalOf(onlyOrgan, new Signed(WED_2026_03_11, Outcome.THIRD_PARTY_INTEREST))
                        .ground())
                .isEqualTo(Ground.THIRD_PARTY_NOT_CONSULTED);
    }

    private static OpinionReceived opinion(LocalDate on, String name, Stance stance) {
        return new OpinionReceived(on, name, stance);
    }
}
