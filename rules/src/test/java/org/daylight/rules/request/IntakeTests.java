package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;
import static org.daylight.rules.request.Situations.*;

import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.request.CaseEvent.*;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Cites({"OGI 29", "OGI 31", "TIME_LIMIT_LETTER", "INTAKE_LETTER", "OGI_2008 24"})
class IntakeTests {

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, true, false, true, OGI 31(1)",
        "REGISTERED_POST, true, false, true, OGI 31(2)",
        "ORDINARY_POST, false, false, true, OGI 31(2)",
        "ONLINE, false, true, false, OGI 31(3)",
        "FAX, false, true, false, OGI 31(3)",
        "ORAL, true, false, false, OGI 29"
    })
    void each_channel_has_its_day_of_receipt(
            Channel channel, boolean onArrival, boolean both, boolean basic, String article) {
        assertThat(channel.isReceivedOnArrival()).isEqualTo(onArrival);
        assertThat(channel.needsBothConfirmations()).isEqualTo(both);
        assertThat(channel.isBasic()).isEqualTo(basic);
        assertThat(channel.article()).isEqualTo(ArticleRef.parse(article));
        Case arrived = lawful(new Submitted(MON_2026_03_02, channel));
        assertThat(arrived.state()).isEqualTo(onArrival ? CaseState.RECEIVED : CaseState.SUBMITTED);
        assertThat(arrived.receivedOn().isPresent()).isEqualTo(onArrival);
    }

    @Test
    void an_ordinary_letter_is_received_on_the_day_of_confirmation_with_the_applicant() {
        Case confirmed = lawful(
                new Submitted(MON_2026_03_02, Channel.ORDINARY_POST),
                new Confirmed(WED_2026_03_04, ConfirmingSide.AGENCY));
        assertThat(confirmed.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(confirmed.receivedOn()).contains(WED_2026_03_04);
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLINE", "FAX"})
    void online_and_by_fax_the_later_confirmation_counts_whoever_gives_it(Channel channel) {
        Submitted sent = new Submitted(MON_2026_03_02, channel);
        Case agencyFirst = lawful(
                sent,
                new Confirmed(TUE_2026_03_03, ConfirmingSide.AGENCY),
                new Confirmed(WED_2026_03_04, ConfirmingSide.APPLICANT));
        Case applicantFirst = lawful(
                sent,
                new Confirmed(TUE_2026_03_03, ConfirmingSide.APPLICANT),
                new Confirmed(WED_2026_03_04, ConfirmingSide.AGENCY));
        assertThat(agencyFirst.receivedOn()).contains(WED_2026_03_04);
        assertThat(applicantFirst.receivedOn()).contains(WED_2026_03_04);
        assertThat(lawful(sent, new Confirmed(TUE_2026_03_03, ConfirmingSide.APPLICANT))
                        .state())
                .isEqualTo(CaseState.SUBMITTED);
        assertThat(lawful(sent, new Confirmed(TUE_2026_03_03, ConfirmingSide.BOTH))
                        .receivedOn())
                .contains(TUE_2026_03_03);
    }

    @Test
    void while_the_applicant_may_confirm_that_clock_is_open() {
        Case waiting = lawful(
                new Submitted(MON_2026_03_02, Channel.ONLINE), new Confirmed(TUE_2026_03_03, ConfirmingSide.AGENCY));
        assertThat(waiting.state()).isEqualTo(CaseState.AWAIT_CONFIRM);
        assertThat(waiting.clocks())
                .containsExactly(new Clock(
                        Clock.Kind.CONFIRMATION, "", TUE_2026_03_03, FRI_2026_03_06, ArticleRef.parse("OGI 31(3)")));
    }

    @Test
    void a_silent_applicant_is_presumed_to_agree_with_the_day_of_the_organ() {
        Case waiting = lawful(
                new Submitted(MON_2026_03_02, Channel.ONLINE), new Confirmed(TUE_2026_03_03, ConfirmingSide.AGENCY));
        Refusal early = refusalOf(waiting, new ConfirmationPresumed(FRI_2026_03_06));
        assertThat(early.ground()).isEqualTo(Ground.CONFIRMATION_STILL_AWAITED);
        assertThat(early.sentence()).contains("2026-03-06");
        Case presumed = ((CaseResult.Accepted) waiting.apply(new ConfirmationPresumed(MON_2026_03_09))).changed();
        assertThat(presumed.receivedOn()).contains(TUE_2026_03_03);
        assertThat(presumed.stateSince()).contains(MON_2026_03_09);
        assertThat(presumed.ledger(MON_2026_03_09).getFirst().date()).isEqualTo(TUE_2026_03_03);
    }

    @Test
    void how_long_the_applicant_is_waited_for_is_a_setting() {
        Settings patient = deciding(Setting.RECEIPT_NO_REACTION_DAYS, "5");
        Case waiting = lawful(
                patient,
                new Submitted(MON_2026_03_02, Channel.FAX),
                new Confirmed(TUE_2026_03_03, ConfirmingSide.AGENCY));
        assertThat(waiting.clocks().getFirst().dueOn()).isEqualTo(TUE_2026_03_10);
    }

    @Test
    void a_letter_to_another_unit_counts_from_the_signature_unless_the_organ_decides_otherwise() {
        Submitted letter = new Submitted(MON_2026_03_02, Channel.REGISTERED_POST, true);
        assertThat(lawful(letter).receivedOn()).contains(MON_2026_03_02);
        Settings asBefore = deciding(Setting.RECEIPT_OTHER_UNIT, "confirmation");
        assertThat(lawful(asBefore, letter).receivedOn()).isEmpty();
        assertThat(lawful(asBefore, new Submitted(MON_2026_03_02, Channel.REGISTERED_POST))
                        .receivedOn())
                .contains(MON_2026_03_02);
        assertThat(lawful(asBefore, letter, new Confirmed(WED_2026_03_04, ConfirmingSide.AGENCY))
                        .receivedOn())
                .contains(WED_2026_03_04);
    }

    @Test
    void before_2019_05_15_fifteen_days_and_fifteen_more_applied() {
        Case old = lawful(new Submitted(TUE_2019_05_14, Channel.IN_PERSON));
        assertThat(old.answerDue()).contains(java.time.LocalDate.of(2019, 6, 4));
        assertThat(old.correctionDue()).isEmpty();
        assertThat(old.clocks()).hasSize(1);
        assertThat(old.clocks().getFirst().article()).isEqualTo(ArticleRef.parse("OGI_2008 24.2"));
        Refusal tooLong = refusalOf(old, new Extended(WED_2019_05_15, 16, true));
        assertThat(tooLong.ground()).isEqualTo(Ground.EXTENSION_TOO_LONG);
        assertThat(old.apply(new Extended(WED_2019_05_15, 15, true))).isInstanceOf(CaseResult.Accepted.class);
    }

    @Test
    void a_request_may_be_withdrawn_before_it_is_received() {
        Case gone = lawful(new Submitted(MON_2026_03_02, Channel.ONLINE), new Withdrawn(TUE_2026_03_03));
        assertThat(gone.outcome()).contains(Outcome.OTHER);
        assertThat(gone.endedOn()).contains(TUE_2026_03_03);
        assertThat(gone.servedOn()).isEmpty();
        assertThat(gone.clocks()).isEmpty();
    }
}
