package org.daylight.rules.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.rules.Days.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTests {

    @Test
    void every_unsettled_point_of_the_rules_is_a_setting() {
        assertThat(Arrays.stream(Setting.values()).map(Setting::key))
                .containsExactlyInAnyOrder(
                        "receipt.online.noReactionDays",
                        "receipt.mail.otherUnit",
                        "correction.periodDays",
                        "correction.afterDay7",
                        "consult.excludedInterval",
                        "consult.unreachable",
                        "thirdParty.releaseWait",
                        "extension.times",
                        "excessive.flagPerMonth",
                        "excessive.reasonClock",
                        "answer.electronicServed",
                        "correctionOfRecord.limit",
                        "repeat.applicantsToPublish",
                        "guide.reviewMonths",
                        "withheld.reviewMonths",
                        "report.townshipDue",
                        "report.reorderAfterDispute",
                        "t2.lapsedCountsAsRepealed",
                        "t3.specialQueryPreReview",
                        "partial.preReview",
                        "silence.preReview",
                        "processNotice.remedy",
                        "fee.scope",
                        "fee.monthKey",
                        "fee.standardChoice",
                        "fee.bigPages",
                        "fee.pageStandardCountsAsItem",
                        "interpretation.lagWD",
                        "normative.termYears",
                        "normative.filingDays",
                        "repost.hours",
                        "index.regex",
                        "theme.list",
                        "inspect.deductTable",
                        "site.internalThresholds",
                        "retention",
                        "nsl.article");
    }

    @ParameterizedTest
    @CsvSource({
        "receipt.online.noReactionDays, 3",
        "receipt.mail.otherUnit, signature",
        "correction.periodDays, 15",
        "correction.afterDay7, head",
        "consult.excludedInterval, afterSending",
        "consult.unreachable, secondFailure",
        "thirdParty.releaseWait, 0",
        "extension.times, 1",
        "excessive.flagPerMonth, 10",
        "excessive.reasonClock, runs",
        "answer.electronicServed, sentAndNotified",
        "correctionOfRecord.limit, 20",
        "repeat.applicantsToPublish, 2",
        "guide.reviewMonths, 12",
        "withheld.reviewMonths, 12",
        "report.townshipDue, 01-31",
        "report.reorderAfterDispute, no",
        "t2.lapsedCountsAsRepealed, yes",
        "t3.specialQueryPreReview, no",
        "partial.preReview, yes",
        "silence.preReview, eitherOr",
        "processNotice.remedy, none",
        "fee.scope, agency",
        "fee.monthKey, receipt",
        "fee.standardChoice, cheaper",
        "fee.bigPages, area",
        "fee.pageStandardCountsAsItem, yes",
        "interpretation.lagWD, 0",
        "normative.termYears, 5",
        "normative.filingDays, 30",
        "repost.hours, 24",
        "theme.list, S",
        "nsl.article, name"
    })
    void every_default_is_the_one_the_rules_give(String key, String value) {
        Setting setting = Setting.withKey(key).orElseThrow();
        assertThat(setting.defaultValue()).isEqualTo(value);
        assertThat(Settings.defaults().text(setting, MON_2026_03_02)).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void every_default_is_a_value_that_may_be_put_there(Setting setting) {
        assertThat(setting.accepts(setting.defaultValue())).isTrue();
        assertThat(setting.allowed()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "correction.periodDays, 5, true", "correction.periodDays, 30, true", "correction.periodDays, 4, false",
        "correction.periodDays, 31, false", "correction.periodDays, x, false", "correction.periodDays, -5, false",
        "correction.periodDays, 99999, false", "partial.preReview, no, true", "partial.preReview, maybe, false",
        "report.townshipDue, 01-26, true", "report.townshipDue, 13-01, false", "report.townshipDue, 1-1, false",
        "theme.list, ' ', false", "theme.list, T, true"
    })
    void a_value_must_be_one_the_setting_accepts(String key, String value, boolean accepted) {
        assertThat(Setting.withKey(key).orElseThrow().accepts(value)).isEqualTo(accepted);
    }

    @Test
    void a_change_applies_from_its_day_and_the_old_value_before() {
        Settings settings = Settings.of(List.of(change("12", FRI_2026_03_20, "甲"), change("10", MON_2026_03_02, "乙")));
        assertThat(settings.number(Setting.CORRECTION_PERIOD_DAYS, MON_2026_03_02.minusDays(1)))
                .isEqualTo(15);
        assertThat(settings.number(Setting.CORRECTION_PERIOD_DAYS, MON_2026_03_02))
                .isEqualTo(10);
        assertThat(settings.number(Setting.CORRECTION_PERIOD_DAYS, THU_2026_03_19))
                .isEqualTo(10);
        assertThat(settings.number(Setting.CORRECTION_PERIOD_DAYS, FRI_2026_03_20))
                .isEqualTo(12);
        assertThat(settings.number(Setting.EXTENSION_TIMES, FRI_2026_03_20)).isEqualTo(1);
        assertThat(settings.isOn(Setting.PARTIAL_PRE_REVIEW, MON_2026_03_02)).isTrue();
        assertThat(settings.isOn(Setting.SPECIAL_QUERY_PRE_REVIEW, MON_2026_03_02))
                .isFalse();
        assertThat(settings.is(Setting.FEE_SCOPE, "agency", MON_2026_03_02)).isTrue();
        assertThat(settings.is(Setting.FEE_SCOPE, "government", MON_2026_03_02)).isFalse();
        assertThat(settings.changes()).extracting(SettingChange::decidedBy).containsExactly("乙", "甲");
        assertThat(Settings.defaults().changes()).isEmpty();
    }

    @Test
    void a_change_without_a_person_or_a_reason_or_with_a_wrong_value_is_none() {
        assertThatThrownBy(() -> change("4", MON_2026_03_02, "甲")).hasMessageContaining("5..30");
        assertThatThrownBy(() -> change("5", MON_2026_03_02, " ")).hasMessageContaining("a person and a reason");
        assertThatThrownBy(() -> new SettingChange(Setting.CORRECTION_PERIOD_DAYS, "5", MON_2026_03_02, "甲", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Setting.withKey("nothing")).isEmpty();
    }

    private static SettingChange change(String value, LocalDate from, String by) {
        return new SettingChange(Setting.CORRECTION_PERIOD_DAYS, value, from, by, "试行");
    }
}
