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

/** Every sentence of {@code src/test/resources/prose} gives just the findings written beside it. */
class ProseCaseTests {

    private static final Path FOLDER = Path.of("src/test/resources/prose");

    @TestFactory
    Stream<DynamicTest> every_sentence_gives_just_its_findings() {
        return ProseCase.files(FOLDER).stream()
                .flatMap(file -> ProseCase.of(file).stream()
                        .map(one -> DynamicTest.dynamicTest(
                                FOLDER.relativize(file) + ": " + one.name, () -> assertFindings(one))));
    }

    @Test
    void there_are_at_least_eighty_wrong_and_sixty_right_cases() {
        List<ProseCase> all = ProseCase.files(FOLDER).stream()
                .flatMap(f -> ProseCase.of(f).stream())
                .toList();

        assertThat(all.stream().filter(c -> !c.expected.isEmpty())).hasSizeGreaterThanOrEqualTo(80);
        assertThat(all.stream().filter(c -> c.expected.isEmpty())).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all).allSatisfy(c -> assertThat(c.name).isNotEmpty());
    }

    private static void assertFindings(ProseCase one) {
        List<Finding> findings =
                new ReportChecks().checkAll(one.reports()).getLast().findings();
        boolean infos = one.quiet || one.expected.stream().anyMatch(e -> e.contains(" INFO "));

        assertThat(findings.stream()
                        .filter(ProseCaseTests::isOfProse)
                        .filter(f -> infos || f.severity() != Severity.INFO)
                        .map(ProseCase::said))
                .as(String.join("\n", one.text))
                .containsExactlyInAnyOrderElementsOf(one.expected);
        assertThat(findings).filteredOn(ProseCaseTests::isOfProse).allSatisfy(f -> {
            assertThat(f.message()).doesNotContain("{");
            assertThat(f.message(Locale.ENGLISH)).doesNotContain("{");
        });
        one.assertReasons(findings.stream().filter(ProseCaseTests::isOfProse).toList());
    }

    private static boolean isOfProse(Finding finding) {
        return List.of(
                                "N-NEW",
                                "N-RES",
                                "N-ALIAS",
                                "N-SUM",
                                "N-PCT",
                                "N-BASE",
                                "N-SCOPE",
                                "N-ITEMS",
                                "N-CONFLICT",
                                "N-BALANCE",
                                "N-COUNTING")
                        .contains(finding.code())
                || finding.code().startsWith("X-YOY")
                || finding.code().equals("X-COPY") && finding.cell() == null;
    }
}
