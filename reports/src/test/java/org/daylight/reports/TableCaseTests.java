package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.reports.checking.ReportChecks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every change of cells in {@code src/test/resources/tables} gives just the findings written beside it. */
class TableCaseTests {

    private static final Path FOLDER = Path.of("src/test/resources/tables");
    private static final List<String> CODES = List.of(
            "T2-", "T3-", "T4-", "R13-", "X-CARRY", "X-EFF", "X-PROJ", "X-OUTLIER", "X-FORMAT", "X-VERSION", "X-COPY");

    @TestFactory
    Stream<DynamicTest> every_change_of_cells_gives_just_its_findings() {
        return ProseCase.files(FOLDER).stream()
                .flatMap(file -> ProseCase.of(file).stream()
                        .map(one -> DynamicTest.dynamicTest(
                                FOLDER.relativize(file) + ": " + one.name, () -> assertFindings(one))));
    }

    @Test
    void the_report_of_the_cases_has_no_fault_of_its_own() {
        ProseCase plain = new ProseCase();

        assertThat(new ReportChecks().checkAll(plain.reports()).getLast().findings())
                .filteredOn(TableCaseTests::isOfTables)
                .isEmpty();
    }

    private static void assertFindings(ProseCase one) {
        List<Finding> findings = new ReportChecks()
                .checkAll(one.reports()).getLast().findings().stream()
                        .filter(TableCaseTests::isOfTables)
                        .toList();

        assertThat(findings.stream().map(ProseCase::said)).containsExactlyInAnyOrderElementsOf(one.expected);
        assertThat(findings).allSatisfy(f -> {
            assertThat(f.message()).endsWith("。").doesNotContain("{");
            assertThat(f.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
        });
        one.assertReasons(findings);
    }

    private static boolean isOfTables(Finding finding) {
        return CODES.stream().anyMatch(finding.code()::startsWith);
    }
}
