package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.reports.checking.ReportChecks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of {@code src/test/resources/prose} gives just the findings written beside it. */
class ProseCaseTests {

    private static final Path FOLDER = Path.of("src/test/resources/prose");

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProseCase> cases(Path file) {
        List<ProseCase> cases = new ArrayList<>();
        ProseCase open = null;
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank()) {
                    open = null;
                    continue;
                }
                if (open == null) {
                    open = new ProseCase();
                    cases.add(open);
                }
                int colon = line.indexOf(':');
                open.line(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> every_sentence_gives_just_its_findings() {
        return files().stream()
                .flatMap(file -> cases(file).stream()
                        .map(one -> DynamicTest.dynamicTest(
                                FOLDER.relativize(file) + ": " + one.name, () -> assertFindings(one))));
    }

    @Test
    void there_are_at_least_eighty_wrong_and_sixty_right_cases() {
        List<ProseCase> all = files().stream().flatMap(f -> cases(f).stream()).toList();

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
                        .map(ProseCaseTests::said))
                .as(String.join("\n", one.text))
                .containsExactlyInAnyOrderElementsOf(one.expected);
        assertThat(findings).filteredOn(ProseCaseTests::isOfProse).allSatisfy(f -> {
            assertThat(f.message()).doesNotContain("{");
            assertThat(f.message(Locale.ENGLISH)).doesNotContain("{");
        });
        assertReasons(one, findings.stream().filter(ProseCaseTests::isOfProse).toList());
    }

    /** What the case says of reckonings, words and cells, beyond the figures. */
    private static void assertReasons(ProseCase one, List<Finding> findings) {
        assertThat(findings).extracting(Finding::how).containsAll(one.reckonings);
        assertThat(findings)
                .extracting(f -> String.valueOf(f.cell()))
                .as("cells")
                .containsAll(one.about);
        assertThat(one.words)
                .allSatisfy(words -> assertThat(findings)
                        .extracting(f -> f.quote() + " " + f.message())
                        .anySatisfy(said -> assertThat(said).contains(words)));
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

    private static String said(Finding finding) {
        return finding.code() + " " + finding.severity() + " " + figure(finding.stated()) + " "
                + figure(finding.computed());
    }

    private static String figure(@Nullable Datum datum) {
        return datum instanceof Datum.Figure figure
                ? figure.value().stripTrailingZeros().toPlainString()
                : "-";
    }
}
