package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"008454031", "D2143569X", "D2143569-x", "00845403-1", "004222241"})
    void a_code_with_a_correct_check_character_is_accepted(String code) {
        assertThat(OrganisationCode.parse(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "008454032", "D21435690", "00845403", "0084540311", "008454O31", "00845403Y"})
    void a_code_with_another_check_character_length_or_letter_is_refused(String code) {
        assertThat(OrganisationCode.parse(code)).isEmpty();
    }
}
