package org.daylight.rules.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.rules.law.ArticleRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenCaseTests {

    @TestFactory
    Stream<DynamicTest> every_golden_case_comes_out_as_written() {
        return GoldenFiles.all().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(new GoldenScript().run(GoldenFiles.lines(file)))
                                .as("expectations checked")
                                .isPositive()));
    }

    @Test
    void every_file_is_named_by_its_leading_article_and_its_situation() {
        for (Path file : GoldenFiles.all()) {
            String name = file.getFileName().toString();
            assertThat(name).matches("[A-Z_]+[0-9_]*-\\d+(-[a-z0-9]+)+\\.case");
            ArticleRef leading = GoldenFiles.cites(file).getFirst();
            assertThat(name).startsWith(leading.regulation() + "-" + leading.article() + "-");
        }
    }

    @Test
    void all_forty_clock_cases_all_fee_examples_and_all_outcomes_are_there() {
        List<String> names = GoldenFiles.all().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        for (int number = 1; number <= 40; number++) {
            String part = "-case-%02d-".formatted(number);
            assertThat(names).filteredOn(name -> name.contains(part)).hasSize(1);
        }
        for (int number = 1; number <= 22; number++) {
            String part = "-example-%02d-".formatted(number);
            assertThat(names).filteredOn(name -> name.contains(part)).hasSize(1);
        }
        assertThat(GoldenFiles.all())
                .filteredOn(file -> file.getParent().endsWith("outcome"))
                .hasSize(23);
    }

    @Test
    void a_wrong_expectation_or_a_wrong_weekday_fails() {
        List<String> wrongDay = List.of("cites FEE 5", "fee-pages 31", "expect yuan 11");
        assertThatThrownBy(() -> new GoldenScript().run(wrongDay)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> EventLine.date("2026-09-25(四)")).hasMessageContaining("Wrong weekday");
    }
}
