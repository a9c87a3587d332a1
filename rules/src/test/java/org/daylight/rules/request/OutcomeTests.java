package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;

import java.util.Arrays;
import org.daylight.rules.law.Cites;
import org.daylight.rules.report.RequestRow;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.Settings;
import org.junit.jupiter.api.Test;

@Cites({"OGI 2", "OGI 36", "OGI 37", "OGI 38", "OGI 39", "RECONSIDERATION 23", "SUIT_2025 1"})
class OutcomeTests {

    @Test
    void every_result_row_of_2021_is_filled_by_an_outcome() {
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::reportRow).distinct())
                .containsExactlyInAnyOrderElementsOf(RequestRow.of2021().stream()
                        .filter(RequestRow::isResultLeaf)
                        .toList());
    }

    @Test
    void the_two_unsettled_rows_follow_the_setting() {
        assertThat(Outcome.SPECIAL_QUERY.mustBeReconsideredFirst(
                        MON_2024_01_01, yes(Setting.SPECIAL_QUERY_PRE_REVIEW, "yes")))
                .isFalse();
        Settings special = yes(Setting.SPECIAL_QUERY_PRE_REVIEW, "yes");
        Settings partial = yes(Setting.PARTIAL_PRE_REVIEW, "no");
        assertThat(Outcome.SPECIAL_QUERY.mustBeReconsideredFirst(MON_2026_03_02, special))
                .isTrue();
        assertThat(Outcome.PARTIAL.mustBeReconsideredFirst(MON_2026_03_02, partial))
                .isFalse();
        assertThat(Outcome.STATE_SECRET.mustBeReconsideredFirst(MON_2026_03_02, partial))
                .isTrue();
    }

    @Test
    void only_lapses_are_not_decided_by_a_reply_and_only_three_outcomes_disclose() {
        assertThat(Arrays.stream(Outcome.values()).filter(outcome -> !outcome.isDecidedByReply()))
                .containsExactly(Outcome.NOT_CORRECTED, Outcome.FEE_UNPAID);
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::isDisclosure))
                .containsExactly(Outcome.ALREADY_PUBLIC, Outcome.GRANTED, Outcome.PARTIAL);
        assertThat(Outcome.withId("O-99")).isEmpty();
    }

    private static Settings yes(Setting setting, String value) {
        return Situations.deciding(setting, value);
    }
}
