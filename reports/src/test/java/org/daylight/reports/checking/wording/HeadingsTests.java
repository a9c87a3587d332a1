package org.daylight.reports.checking.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two headings say the same in other words. */
class HeadingsTests {

    @Test
    void all_names_of_the_overview_are_one() {
        assertThat(Headings.likeness("概述", "总体情况")).isEqualTo(1);
        assertThat(Headings.related("基本情况", "概述")).isTrue();
    }

    @Test
    void an_overview_is_not_like_another_part() {
        assertThat(Headings.likeness("概述", "复议诉讼")).isZero();
        assertThat(Headings.related("总体概述", "复议诉讼")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"复议诉讼,复议诉讼,1.0", "复议诉讼,复议,0.67", "复议诉讼,收费减免,0.0", "复议诉讼,诉讼复议,0.5"})
    void likeness_is_the_part_of_the_letters_both_have_in_their_order(String one, String other, double likeness) {
        assertThat(Headings.likeness(one, other)).isEqualTo(likeness, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void nothing_is_like_an_empty_heading() {
        assertThat(Headings.likeness("", "复议诉讼")).isZero();
        assertThat(Headings.likeness("复议诉讼", "")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"复议诉讼情况,诉讼情况复议,true", "收费减免复议,收费减,true", "收费减免复议诉,收费减,false", "复议诉讼,收费减免,false", "复议诉,收费减免,true"})
    void a_heading_says_no_more_than_another_when_at_most_three_letters_are_its_own(
            String announced, String printed, boolean within) {
        assertThat(Headings.within(announced, printed)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "收费减免情况,收费工作情况,true",
        "收费减免情况,复议诉讼情况,false",
        "甲乙丙,甲丁戊,false",
        "甲乙丙丁,甲乙戊己,true",
        "甲乙,丙丁,false",
        "甲,丙丁,true"
    })
    void related_headings_share_more_than_a_third_of_their_own_words(String one, String other, boolean related) {
        assertThat(Headings.related(one, other)).isEqualTo(related);
    }
}
