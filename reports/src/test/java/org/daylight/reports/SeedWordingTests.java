package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.reports.checking.ReportChecks;
import org.junit.jupiter.api.Test;

/** The findings of rules.md 9.2 on wording and structure in the real reports: all of them and no other. */
class SeedWordingTests {

    private static List<String> found(String seed, int ordinal) {
        Report report = Seeds.reports(seed).get(ordinal - 1);
        return new ReportChecks()
                .check(report).stream()
                        .filter(f -> WordingCaseTests.CODES.contains(f.code()))
                        .filter(f -> !f.code().equals("S-TITLES"))
                        .map(f -> f.code() + " " + f.severity().id() + " "
                                + f.place().line())
                        .toList();
    }

    private static List<Finding> of(String seed, int ordinal, String code) {
        Report report = Seeds.reports(seed).get(ordinal - 1);
        return new ReportChecks()
                .check(report).stream().filter(f -> f.code().equals(code)).toList();
    }

    @Test
    void findings_18_2_to_18_4_of_a_report_with_a_foreign_district_a_repeated_paragraph_and_broken_lists() {
        assertThat(found("000.txt", 1))
                .containsExactly("N-SEQ warning 34", "N-SEQ warning 36", "N-FOREIGN warning 43", "N-DUP warning 31");
        assertThat(of("000.txt", 1, "N-FOREIGN").getFirst().message()).contains("北仑区", "道里区");
        assertThat(of("000.txt", 1, "N-DUP").getFirst().message()).contains("第27行");
    }

    @Test
    void finding_16_6_a_report_dated_one_day_after_the_last() {
        assertThat(found("001.txt", 1)).containsExactly("S-DUE warning 2");
        assertThat(of("001.txt", 1, "S-DUE").getFirst().stated()).hasToString("2017-04-01");
        assertThat(of("001.txt", 1, "S-DUE").getFirst().computed()).hasToString("2017-03-31");
    }

    @Test
    void a_report_without_such_faults_has_none() {
        assertThat(found("002.txt", 1)).isEmpty();
        assertThat(found("003.txt", 1)).isEmpty();
    }

    @Test
    void findings_21_5_and_21_8_in_both_versions_of_2021() {
        List<String> kinds = List.of("S-NOTE warning", "N-INTRO info", "N-TEXT warning", "N-BASIS info");
        assertThat(found("003.txt", 2)).map(f -> f.replaceAll(" \\d+$", "")).isEqualTo(kinds);
        assertThat(found("003.txt", 3)).map(f -> f.replaceAll(" \\d+$", "")).isEqualTo(kinds);
        assertThat(of("003.txt", 2, "N-TEXT").getFirst().message()).contains("历下区区人民政府");
    }

    @Test
    void findings_20_3_and_20_4_in_both_copies_of_2020() {
        assertThat(found("003.txt", 4)).containsExactly("N-INTRO warning 414", "N-SEQ warning 463");
        assertThat(found("003.txt", 5)).containsExactly("N-INTRO warning 517", "N-SEQ warning 566");
        assertThat(of("003.txt", 4, "N-SEQ").getFirst().message()).contains("四是", "六是", "五是");
    }

    @Test
    void finding_14_1_twelve_parts_announced_and_eleven_present() {
        assertThat(found("003.txt", 6)).map(f -> f.replaceAll(" \\d+$", "")).containsExactly("N-INTRO warning");
        assertThat(of("003.txt", 6, "N-INTRO").getFirst().message()).contains("12", "11");
    }

    @Test
    void finding_19_3_an_unlike_bracket_in_the_three_copies_of_2019() {
        for (int ordinal = 7; ordinal <= 9; ordinal++) {
            assertThat(found("003.txt", ordinal))
                    .map(f -> f.replaceAll(" \\d+$", ""))
                    .containsExactly("N-TEXT info");
        }
    }
}
