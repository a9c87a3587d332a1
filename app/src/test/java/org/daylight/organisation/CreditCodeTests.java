package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "113708280043326001",
                "11370322004222241N",
                "91350100m000100y43",
                " 9135 0100 M000 100Y 43 "
            })
    void a_code_with_a_correct_check_character_is_accepted(String code) {
        assertThat(CreditCode.parse(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y44",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100M000l00Y43",
                "91350100M0001O0Y43",
                "9I350100M000100Y43",
                "91350100S000100Y43",
                "91350100V000100Y43",
                "91350100Z000100Y43",
                "19350100M000100Y43",
                "91３50100M000100Y43",
                "91350100M000100Y4️",
                "<b>91350100M0001</b>"
            })
    void a_code_with_another_check_character_length_or_letter_is_refused(String code) {
        assertThat(CreditCode.parse(code)).isEmpty();
    }

    @Test
    void any_single_wrong_character_is_noticed() {
        String code = "113708280043326001";
        for (int place = 0; place < 17; place++) {
            char digit = code.charAt(place);
            char other = digit == '9' ? '0' : (char) (digit + 1);
            assertThat(CreditCode.isValid(code.substring(0, place) + other + code.substring(place + 1)))
                    .as("place %d", place)
                    .isFalse();
        }
    }

    @Test
    void the_organisation_code_stands_within() {
        assertThat(new CreditCode("113708280043326001").organisationPart()).isEqualTo("004332600");
        assertThat(OrganisationCode.isValid("004332600")).isTrue();
    }

    @Test
    void a_code_that_is_none_cannot_be_made() {
        assertThatThrownBy(() -> new CreditCode("91350100M000100Y44")).isInstanceOf(IllegalArgumentException.class);
    }
}
