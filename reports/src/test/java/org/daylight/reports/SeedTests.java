package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real reports beside the project, against figures computed by hand; skipped aloud where they do not lie. */
class SeedTests {

    private static final List<Path> PLACES =
            List.of(Path.of("../../shared/seeds"), Path.of("../shared/seeds"), Path.of("../../../shared/seeds"));

    private List<Checked> checked = List.of();

    @BeforeEach
    void read_the_seed() {
        checked = new ReportChecks().checkAll(reports("003.txt"));
    }

    private static List<Report> reports(String name) {
        Path seed = PLACES.stream()
                .map(place -> place.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("absent"));
        if (!Files.exists(seed)) {
            System.out.println("SKIPPED: the seed " + name + " does not lie beside the project");
        }
        assumeTrue(Files.exists(seed));
        try {
            ReportSource source = new ReportSource.File(name, Files.readAllBytes(seed));
            return switch (new ReportReader().read(source)) {
                case Reading.Reports read -> read.reports();
                case Reading.Refused refused -> List.of();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SequencedMap<CellPath, BigDecimal> golden(String name) {
        SequencedMap<CellPath, BigDecimal> cells = new LinkedHashMap<>();
        try (var in = Objects.requireNonNull(SeedTests.class.getResourceAsStream("/golden/" + name + ".tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] parts = line.split("\t");
                cells.put(CellPath.parse(parts[0]).orElseThrow(), new BigDecimal(parts[1]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private Report report(int ordinal) {
        return checked.get(ordinal - 1).report();
    }

    private Stream<String> findings(int ordinal) {
        return checked.get(ordinal - 1).findings().stream()
                .map(f -> f.code() + " " + f.cell() + " " + f.stated() + " " + f.computed());
    }

    @Test
    void nine_reports_of_five_years_are_told_apart() {
        assertThat(checked)
                .extracting(c -> c.report().year() + " " + c.report().format() + " "
                        + c.report().complete() + " "
                        + (c.copyOf() == null ? null : c.copyOf().ordinal()))
                .containsExactly(
                        "2022 REPORT_2021 true null",
                        "2021 REPORT_2021 true null",
                        "2021 REPORT_2021 true null",
                        "2020 REPORT_2019 true null",
                        "2020 REPORT_2019 true 4",
                        "2014 REPORT_2013 true null",
                        "2019 REPORT_2019 true null",
                        "2019 REPORT_2019 true 7",
                        "2019 REPORT_2019 false 7");
    }

    @ParameterizedTest
    @CsvSource({"1,2022", "2,2021-A", "3,2021-B", "4,2020", "5,2020", "7,2019", "8,2019"})
    void every_cell_is_that_of_the_vectors(int ordinal, String golden) {
        SequencedMap<CellPath, BigDecimal> expected = golden(golden);

        assertThat(List.copyOf(report(ordinal).cells().keySet())).isEqualTo(List.copyOf(expected.keySet()));
        for (Map.Entry<CellPath, BigDecimal> cell : expected.entrySet()) {
            assertThat(report(ordinal).value(cell.getKey()))
                    .as(cell.getKey().toString())
                    .isEqualByComparingTo(cell.getValue());
            assertThat(report(ordinal).cell(cell.getKey()).confidence())
                    .as(cell.getKey().toString())
                    .isEqualTo(Confidence.CERTAIN);
        }
    }

    @Test
    void the_cut_copy_holds_eleven_whole_rows_and_nothing_made_up() {
        Report cut = report(9);
        Map<CellPath, BigDecimal> truth = golden("2019");

        for (Cell cell : cut.cells().values()) {
            if (cell.value() != null) {
                assertThat(cell.value()).isEqualByComparingTo(truth.get(cell.path()));
            }
        }
        assertThat(cut.requests().rows().stream()
                        .filter(row -> !cut.requests().row(row).contains(null))
                        .count())
                .isEqualTo(11);
        assertThat(cut.warnings()).extracting(ReadingWarning::code).contains("ROW_CUT", "INCOMPLETE");
        assertThat(checked.get(8).findings()).extracting(Finding::code).containsExactly("N-TEXT");
    }

    @Test
    void the_reports_name_their_body_also_without_a_title() {
        assertThat(List.of(1, 2, 3, 4, 5, 7, 8, 9))
                .allSatisfy(i -> assertThat(report(i).agency()).isEqualTo("济南市历下区人民政府"));
        assertThat(report(6).agency()).isEqualTo("历下区人民政府");
        assertThat(report(1).title()).isEqualTo("济南市历下区人民政府2022年政府信息公开工作年度报告");
    }

    @Test
    void finding_21b_1_balances_are_proved_per_column() {
        assertThat(findings(3).filter(f -> f.startsWith("T3")))
                .containsExactly("T3-BAL T3.balance.natural_person 322 324", "T3-BAL T3.balance.org_commercial 8 6");
        assertThat(findings(1).filter(f -> f.startsWith("T"))).isEmpty();
        assertThat(findings(2).filter(f -> f.startsWith("T"))).isEmpty();
        assertThat(findings(4).filter(f -> f.startsWith("T"))).isEmpty();
        assertThat(findings(7).filter(f -> f.startsWith("T"))).isEmpty();
    }

    @Test
    void finding_21_1_two_versions_of_one_year_differ_in_five_cells() {
        assertThat(findings(3).filter(f -> f.startsWith("X-VERSION")))
                .containsExactly(
                        "X-VERSION T3.new_received.natural_person 322 324",
                        "X-VERSION T3.new_received.total 339 341",
                        "X-VERSION T3.carried_out.natural_person 8 12",
                        "X-VERSION T3.carried_out.org_commercial 2 0",
                        "X-VERSION T3.carried_out.total 10 12");
        assertThat(List.of(1, 2, 4, 5, 7, 8, 9))
                .allSatisfy(i -> assertThat(findings(i)).noneMatch(f -> f.startsWith("X-VERSION")));
    }

    @Test
    void finding_21b_2_the_carry_over_fits_one_version_and_not_the_other() {
        assertThat(findings(1).filter(f -> f.startsWith("X-CARRY")))
                .containsExactly(
                        "X-CARRY T3.carried_in.natural_person 12 8",
                        "X-CARRY T3.carried_in.org_commercial 0 2",
                        "X-CARRY T3.carried_in.total 12 10");
        assertThat(checked.getFirst().findings())
                .filteredOn(f -> f.code().equals("X-CARRY"))
                .allSatisfy(f -> assertThat(f.message()).contains("另有一个版本与之相符"));
        assertThat(List.of(2, 3, 4, 5))
                .allSatisfy(i -> assertThat(findings(i)).noneMatch(f -> f.startsWith("X-CARRY")));
    }

    @Test
    void finding_22_1_documents_in_force_do_not_continue() {
        assertThat(findings(1)).contains("X-EFF T2.normative_docs.effective 10 11");
    }

    @Test
    void finding_21_6_licences_jump_eighty_times() {
        assertThat(findings(1)).contains("X-OUTLIER T2.licences.decisions 71866 855");
        assertThat(findings(2)).contains("X-OUTLIER T2.licences.decisions 855 67556");
        assertThat(findings(3)).contains("X-OUTLIER T2.licences.decisions 855 67556");
    }

    @Test
    void finding_20_6_the_forms_of_2020_and_2021_cannot_be_continued() {
        assertThat(findings(2)).anyMatch(f -> f.startsWith("X-FORMAT"));
        assertThat(findings(2)).noneMatch(f -> f.startsWith("X-EFF") || f.startsWith("X-PROJ"));
        assertThat(findings(4)).noneMatch(f -> f.startsWith("X-"));
    }

    @Test
    void finding_21_5_other_results_stay_unexplained_in_2021_and_are_explained_in_2022() {
        assertThat(findings(2)).anyMatch(f -> f.startsWith("S-NOTE"));
        assertThat(findings(3)).anyMatch(f -> f.startsWith("S-NOTE"));
        assertThat(findings(1)).noneMatch(f -> f.startsWith("S-NOTE"));
    }

    @Test
    void findings_20_3_and_19_2_headings_are_missing_or_misnumbered() {
        assertThat(findings(4).filter(f -> f.startsWith("S-TITLES"))).hasSize(5);
        assertThat(findings(7).filter(f -> f.startsWith("S-TITLES")))
                .containsExactly(
                        "S-TITLES null null 二、主动公开政府信息情况",
                        "S-TITLES null null 三、收到和处理政府信息公开申请情况",
                        "S-TITLES null null 五、存在的主要问题及改进情况");
        assertThat(findings(1)).noneMatch(f -> f.startsWith("S-"));
    }

    @ParameterizedTest
    @CsvSource({"000.txt,2018", "001.txt,2016", "002.txt,2017"})
    void reports_before_2019_have_no_tables_but_figures(String seed, int year) {
        List<Report> reports = reports(seed);

        assertThat(reports).hasSize(1);
        assertThat(reports.getFirst().format()).isEqualTo(ReportFormat.REPORT_2013);
        assertThat(reports.getFirst().year()).isEqualTo(year);
        assertThat(reports.getFirst().cells().keySet())
                .containsExactlyElementsOf(Forms.paths(ReportFormat.REPORT_2013));
    }

    @Test
    void an_article_about_disclosure_is_no_report() {
        assertThat(reports("004.txt")).isEmpty();
    }
}
