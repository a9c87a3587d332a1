package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_rfc_6238_appendix_b(long second, String code) {
        assertThat(TimeCodes.code(SECRET, TimeCodes.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void a_code_is_accepted_one_step_early_and_late_and_not_two() {
        Instant moment = Instant.ofEpochSecond(1_111_111_109);
        long step = TimeCodes.step(moment);
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, step - 1), moment))
                .hasValue(step - 1);
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, step + 1), moment))
                .hasValue(step + 1);
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, step - 2), moment))
                .isEmpty();
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, step + 2), moment))
                .isEmpty();
        assertThat(TimeCodes.matching(SECRET, "", moment)).isEmpty();
    }

    @Test
    void base_32_is_that_of_rfc_4648() {
        assertThat(TimeCodes.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(TimeCodes.base32(new byte[] {-1, -1, -1, -1, -1})).isEqualTo("77777777");
    }
}
