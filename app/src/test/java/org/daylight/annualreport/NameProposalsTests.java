package org.daylight.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.annualreport.NameProposal.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameProposalsTests {

    private static List<NameProposal> proposals(String... names) {
        return NameProposals.of(names(names), Set.of());
    }

    private static List<ObservedName> names(String... names) {
        return Stream.of(names)
                .map(name -> new ObservedName(name, name, List.of(2023)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "明湖区教育局,云州市明湖区教育局,PLACE",
        "云州市明湖区教育局,江北省云州市明湖区教育局,PLACE",
        "明湖区人民政府,明湖区人民政府办公室,GOVERNMENT",
        "云州市政府,云州市人民政府办公厅,GOVERNMENT",
        "明湖区人民政府办公室,云州市明湖区人民政府,PLACE",
        "云州（明湖）开发区管委会,云州(明湖)开发区 管委会,NOTATION",
        "明湖区财政局,明　湖　区财政局,NOTATION"
    })
    void names_that_may_be_of_one_body_are_proposed(String name, String other, Ground ground) {
        assertThat(proposals(name, other)).singleElement().satisfies(proposal -> {
            assertThat(proposal.ground()).isEqualTo(ground);
            assertThat(List.of(proposal.name().name(), proposal.other().name())).containsExactlyInAnyOrder(name, other);
        });
    }

    @ParameterizedTest
    @CsvSource({"明湖区教育局,青禾区教育局", "明湖区教育局,明湖区教育局考试中心", "教育局,明湖区新教育局", "云州市,云州市明湖区", "明湖区水利局,明湖区水务局"})
    void other_names_are_not(String name, String other) {
        assertThat(proposals(name, other)).isEmpty();
    }

    @Test
    void a_name_that_fits_several_bodies_says_so_and_one_that_fits_many_is_not_proposed() {
        assertThat(proposals("鼓楼区教育局", "云州市鼓楼区教育局", "江州市鼓楼区教育局"))
                .hasSize(2)
                .allMatch(proposal -> proposal.rivals() == 1);
        assertThat(proposals("教育局", "云州市教育局", "江州市教育局", "海州市教育局", "湖州区教育局")).isEmpty();
    }

    @Test
    void what_was_joined_or_told_apart_is_not_asked_again() {
        List<ObservedName> joined = List.of(
                new ObservedName("明湖区教育局", "云州市明湖区教育局", List.of()),
                new ObservedName("云州市明湖区教育局", "云州市明湖区教育局", List.of()));

        assertThat(NameProposals.of(joined, Set.of())).isEmpty();
        assertThat(NameProposals.of(names("明湖区教育局", "云州市明湖区教育局"), Set.of(Set.of("明湖区教育局", "云州市明湖区教育局"))))
                .isEmpty();
    }

    @Test
    void a_pair_is_proposed_once_and_on_its_best_ground() {
        assertThat(proposals("明湖区人民政府", "明湖区 人民政府", "明湖区人民政府办公室"))
                .extracting(NameProposal::ground)
                .containsExactly(Ground.NOTATION, Ground.GOVERNMENT, Ground.GOVERNMENT);
    }
}
