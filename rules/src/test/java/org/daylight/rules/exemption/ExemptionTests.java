package org.daylight.rules.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.request.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Cites({"OGI 14", "OGI 15", "OGI 16"})
class ExemptionTests {

    @ParameterizedTest
    @CsvSource({
        "STATE_SECRET, E14-1, OGI 14, false, false, false, 3",
        "PROHIBITED_BY_LAW, E14-2, OGI 14, false, false, false, 0",
        "SECURITY_AND_STABILITY, E14-3, OGI 14, false, false, false, 4",
        "THIRD_PARTY_INTEREST, E15, OGI 15, false, false, true, 3",
        "INTERNAL_AFFAIRS, E16-1, OGI 16.1, true, false, false, 3",
        "PROCESS_INFORMATION, E16-2, OGI 16.2, true, true, false, 4",
        "ENFORCEMENT_FILE, E16-3, OGI 16.2, true, true, false, 0"
    })
    void each_ground_has_its_article_and_its_force(
            ExemptionGround ground,
            String code,
            String article,
            boolean discretionary,
            boolean order,
            boolean consent,
            int kinds) {
        assertThat(ground.code()).isEqualTo(code);
        assertThat(ground.article()).isEqualTo(ArticleRef.parse(article));
        assertThat(ground.isDiscretionary()).isEqualTo(discretionary);
        assertThat(ground.yieldsToOrderOfDisclosure()).isEqualTo(order);
        assertThat(ground.yieldsToConsentOrPublicInterest()).isEqualTo(consent);
        assertThat(ground.kinds()).hasSize(kinds);
    }

    @Test
    void the_kinds_are_the_official_three_and_four() {
        assertThat(ExemptionGround.PROCESS_INFORMATION.kinds().stream().map(ExemptionKind::chinese))
                .containsExactly("讨论记录", "过程稿", "磋商信函", "请示报告");
        assertThat(ExemptionGround.SECURITY_AND_STABILITY.kinds().stream().map(ExemptionKind::code))
                .containsExactly("E14-3a", "E14-3b", "E14-3c", "E14-3d");
        assertThat(ExemptionKind.DRAFT.ground()).isEqualTo(ExemptionGround.PROCESS_INFORMATION);
    }

    @Test
    void every_ground_has_exactly_one_outcome_of_withholding() {
        for (ExemptionGround ground : ExemptionGround.values()) {
            assertThat(Arrays.stream(Outcome.values())
                            .filter(outcome ->
                                    outcome.exemption().filter(ground::equals).isPresent()))
                    .hasSize(1);
        }
    }
}
