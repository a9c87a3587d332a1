package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.daylight.reports.checking.ReportChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks of wording and structure against reports made up for them: what is wrong is found, what is usual is not. */
class WordingCaseTests {

    static final Set<String> CODES = Set.of(
            "N-SEQ",
            "N-INTRO",
            "N-FOREIGN",
            "N-DUP",
            "N-DATE",
            "N-TEXT",
            "N-BASIS",
            "S-DUE",
            "S-TITLES",
            "S-PERIOD",
            "S-NOTE",
            "S-FEE");

    static List<Finding> findings(String text) {
        return new ReportChecks()
                .check(SampleText.readOne(text)).stream()
                        .filter(f -> CODES.contains(f.code()))
                        .toList();
    }

    private static List<WordingCase> clean() {
        return WordingCase.of("clean");
    }

    private static List<WordingCase> faults() {
        return WordingCase.of("faults");
    }

    @ParameterizedTest
    @MethodSource("clean")
    void what_is_usual_in_reports_is_no_finding(WordingCase usual) {
        assertThat(findings(usual.text()))
                .extracting(f -> f.code() + " " + f.message() + " " + f.quote())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_found_alone(WordingCase faulty) {
        List<Finding> found = findings(faulty.text());

        assertThat(found)
                .extracting(f -> f.code() + " " + f.severity().id())
                .containsExactlyElementsOf(faulty.expected().stream()
                        .map(line -> line.split(" ")[0] + " " + line.split(" ")[1])
                        .toList());
        for (int i = 0; i < found.size(); i++) {
            String[] expected = faulty.expected().get(i).split(" ", 3);
            String words = expected.length < 3 ? "" : expected[2];
            assertThat(found.get(i).quote() + found.get(i).message()).contains(words);
        }
    }

    @Test
    void there_are_enough_cases_on_both_sides() {
        assertThat(clean()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void findings_speak_both_languages() {
        for (WordingCase faulty : faults()) {
            assertThat(findings(faulty.text())).allSatisfy(finding -> {
                assertThat(finding.message()).endsWith("。").doesNotContain("{");
                assertThat(finding.message(java.util.Locale.ENGLISH))
                        .endsWith(".")
                        .doesNotContain("{");
            });
        }
    }
}
