package org.daylight.rules.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;

import java.time.LocalDate;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.SettingChange;
import org.daylight.rules.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Cites({
    "OGI 51", "RECONSIDERATION 20", "RECONSIDERATION 23", "RECONSIDERATION 24", "RECONSIDERATION 25",
    "RECONSIDERATION 27", "RECONSIDERATION 34", "LITIGATION 14", "LITIGATION 15", "LITIGATION 45",
    "LITIGATION 46", "DEFENDANT 6", "SUIT_2025 1", "SUIT_2025 2", "FEE 7"
})
class RemedyTests {

    private static final Settings DEFAULTS = Settings.defaults();
    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, OWN_GOVERNMENT, BASIC, RECONSIDERATION 24.1",
        "COUNTY_OR_CITY_GOVERNMENT, HIGHER_GOVERNMENT, INTERMEDIATE, RECONSIDERATION 24.1",
        "DESIGNATED_OFFICE, OWN_GOVERNMENT, BASIC, DEFENDANT 6",
        "STREET_OFFICE, ESTABLISHING_GOVERNMENT, BASIC, RECONSIDERATION 24.1",
        "TOWNSHIP_GOVERNMENT, COUNTY_GOVERNMENT, BASIC, RECONSIDERATION 24.1",
        "VERTICALLY_LED, HIGHER_DEPARTMENT, BASIC, RECONSIDERATION 27",
        "MINISTRY, ITSELF, INTERMEDIATE, RECONSIDERATION 25"
    })
    void whose_name_is_on_the_reply_decides_body_and_court(
            SigningBody signed, ReconsiderationBody body, Court court, String article) {
        assertThat(signed.reconsiderationBody()).isEqualTo(body);
        assertThat(signed.court()).isEqualTo(court);
        assertThat(signed.article()).isEqualTo(ArticleRef.parse(article));
    }

    @Test
    void a_refusal_of_2024_goes_to_reconsideration_first_and_one_of_2023_leaves_the_choice() {
        Remedy now = Remedy.against(Outcome.PROCESS_INFORMATION, SigningBody.DEPARTMENT, MON_2024_01_01, DEFAULTS);
        Remedy then = Remedy.against(Outcome.PROCESS_INFORMATION, SigningBody.DEPARTMENT, SUN_2023_12_31, DEFAULTS);
        assertThat(now.path()).isEqualTo(RemedyPath.RECONSIDERATION_FIRST);
        assertThat(now.article()).isEqualTo(ArticleRef.parse("RECONSIDERATION 23.1(4)"));
        assertThat(now.signedBy()).isEqualTo(SigningBody.DEPARTMENT);
        assertThat(then.path()).isEqualTo(RemedyPath.EITHER_OR);
        assertThat(then.article()).isEqualTo(ArticleRef.parse("OGI 51"));
        assertThat(Remedy.against(Outcome.NOT_EXIST, SigningBody.DEPARTMENT, MON_2026_03_02, DEFAULTS)
                        .path())
                .isEqualTo(RemedyPath.EITHER_OR);
    }

    @Test
    void silence_process_notices_and_fee_notices_have_remedies_of_their_own() {
        Remedy silence = Remedy.againstSilence(SigningBody.DEPARTMENT, MON_2026_03_02, DEFAULTS);
        assertThat(silence.path()).isEqualTo(RemedyPath.EITHER_OR);
        assertThat(silence.article()).isEqualTo(ArticleRef.parse("SUIT_2025 2"));
        Remedy strict = Remedy.againstSilence(
                SigningBody.DEPARTMENT, MON_2026_03_02, deciding(Setting.SILENCE_PRE_REVIEW, "preReview"));
        assertThat(strict.path()).isEqualTo(RemedyPath.RECONSIDERATION_FIRST);
        assertThat(strict.article()).isEqualTo(ArticleRef.parse("RECONSIDERATION 23.1(3)"));
        assertThat(Remedy.againstProcessNotice(SigningBody.DEPARTMENT, MON_2026_03_02, DEFAULTS)
                        .path())
                .isEqualTo(RemedyPath.NONE);
        assertThat(Remedy.againstProcessNotice(
                                SigningBody.DEPARTMENT,
                                MON_2026_03_02,
                                deciding(Setting.PROCESS_NOTICE_REMEDY, "eitherOr"))
                        .path())
                .isEqualTo(RemedyPath.EITHER_OR);
        Remedy fee = Remedy.againstFeeNotice(SigningBody.DEPARTMENT);
        assertThat(fee.path()).isEqualTo(RemedyPath.NONE);
        assertThat(fee.article()).isEqualTo(ArticleRef.parse("FEE 7"));
    }

    @Test
    void the_periods_run_from_service_and_move_off_rest_days() {
        Remedy remedy = Remedy.against(Outcome.NOT_EXIST, SigningBody.DEPARTMENT, TUE_2026_02_10, DEFAULTS);
        assertThat(remedy.reconsiderationDue(TUE_2026_02_10, calendar)).isEqualTo(MON_2026_04_13);
        assertThat(remedy.suitDue(FRI_2026_04_03, calendar)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(remedy.suitAfterReconsiderationDue(LocalDate.of(2026, 2, 3), calendar))
                .isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    @Cites({
        "RECONSIDERATION 48",
        "RECONSIDERATION 54",
        "RECONSIDERATION 62",
        "RECONSIDERATION 70",
        "RECONSIDERATION 77",
        "LITIGATION 67"
    })
    void the_organ_owes_its_statement_the_body_its_decision_and_the_organ_compliance() {
        assertThat(DisputeClocks.reconsiderationReplyDue(MON_2026_03_02, false, calendar))
                .isEqualTo(MON_2026_03_16);
        assertThat(DisputeClocks.reconsiderationReplyDue(MON_2026_03_02, true, calendar))
                .isEqualTo(MON_2026_03_09);
        assertThat(DisputeClocks.reconsiderationDecisionDue(MON_2026_03_02, false, calendar))
                .isEqualTo(WED_2026_05_06);
        assertThat(DisputeClocks.reconsiderationDecisionDue(MON_2026_03_02, true, calendar))
                .isEqualTo(WED_2026_04_01);
        assertThat(DisputeClocks.extendedReconsiderationDecisionDue(MON_2026_03_02, calendar))
                .isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(DisputeClocks.defenceDue(MON_2026_03_02, calendar)).isEqualTo(TUE_2026_03_17);
        assertThat(DisputeClocks.complianceDue(MON_2026_03_02, calendar)).isEqualTo(MON_2026_03_30);
    }

    private static Settings deciding(Setting setting, String value) {
        return DEFAULTS.with(new SettingChange(setting, value, MON_2026_01_26, "法制科", "统一口径"));
    }
}
