package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the prose of the real reports contradicts, found by hand before: all of it, and nothing else. */
class SeedProseTests {

    private static final List<Path> PLACES =
            List.of(Path.of("../../shared/seeds"), Path.of("../shared/seeds"), Path.of("../../../shared/seeds"));

    private static Stream<String> findings(String seed, int ordinal) {
        Path file = PLACES.stream()
                .map(place -> place.resolve(seed))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("absent"));
        assumeTrue(Files.exists(file));
        try {
            ReportSource source = new ReportSource.File(seed, Files.readAllBytes(file));
            return switch (new ReportReader().read(source)) {
                case Reading.Refused refused -> throw new AssertionError(refused.code());
                case Reading.Reports read ->
                    new ReportChecks()
                            .checkAll(read.reports()).get(ordinal - 1).findings().stream()
                                    .filter(SeedProseTests::isOfProse)
                                    .map(SeedProseTests::said);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfProse(Finding finding) {
        boolean wording = List.of("N-SEQ", "N-INTRO", "N-FOREIGN", "N-DUP", "N-DATE", "N-TEXT", "N-BASIS")
                .contains(finding.code());
        boolean cells = finding.code().equals("X-COPY") && finding.cell() != null;
        return !wording
                && !cells
                && (finding.code().startsWith("N-")
                        || finding.code().startsWith("X-YOY")
                        || finding.code().equals("X-COPY"));
    }

    private static String said(Finding f) {
        String how = f.how().isEmpty() ? "" : " | " + f.how();
        return f.severity() + " " + f.code() + " " + figure(f.stated()) + " " + figure(f.computed()) + how;
    }

    private static String figure(@Nullable Datum datum) {
        return datum instanceof Datum.Figure figure
                ? figure.value().stripTrailingZeros().toPlainString()
                : "-";
    }

    @Test
    void the_report_of_2022() {
        assertThat(findings("003.txt", 1))
                .containsExactlyInAnyOrder(
                        "ERROR N-RES 44 43 | 43 + 1 = 44",
                        "WARNING N-RES 3 0 | 3 - 3 = 0",
                        "WARNING N-PCT 8 8.81 | 20 / 227 = 8.81 %",
                        "WARNING N-PCT 6 6.61 | 15 / 227 = 6.61 %",
                        "WARNING N-PCT 3 3.52 | 8 / 227 = 3.52 %",
                        "INFO N-BASE 60 227",
                        "WARNING X-COPY 96 96",
                        "INFO X-YOY-ABS 126 124 | 339 - 215 = 124");
    }

    @Test
    void the_first_version_of_2021() {
        assertThat(findings("003.txt", 2))
                .containsExactlyInAnyOrder(
                        "WARNING N-ALIAS 103 99 | 99 + 4 = 103",
                        "WARNING N-SUM 309 331 | 187 + 10 + 7 + 99 + 4 + 2 = 309",
                        "ERROR N-PCT 58 54.84 | 187 / 341 = 54.84 %",
                        "ERROR N-PCT 2.3 1.17 | 4 / 341 = 1.17 %",
                        "INFO N-COUNTING 11 330 | 341 - 11 = 330",
                        "ERROR X-YOY-PCT 93 93.75 | (341 - 176) / 176 = 93.75 %",
                        "ERROR X-YOY-ABS 163 165 | 341 - 176 = 165",
                        "ERROR X-YOY-ABS 300 2604 | 21000 - 18396 = 2604");
    }

    @Test
    void the_second_version_of_2021() {
        assertThat(findings("003.txt", 3))
                .containsExactlyInAnyOrder(
                        "ERROR N-RES 195 187",
                        "WARNING N-ALIAS 103 99 | 99 + 4 = 103",
                        "WARNING N-SUM 317 331 | 195 + 10 + 7 + 99 + 4 + 2 = 317",
                        "ERROR N-PCT 2.3 1.18 | 4 / 339 = 1.18 %",
                        "INFO N-COUNTING 11 328 | 339 - 11 = 328",
                        "ERROR X-YOY-ABS 300 2604 | 21000 - 18396 = 2604");
    }

    @Test
    void the_report_of_2020() {
        assertThat(findings("003.txt", 4))
                .containsExactlyInAnyOrder(
                        "WARNING N-ALIAS 50 46 | 46 + 4 = 50",
                        "WARNING N-ITEMS 219 97 | 97 + 122 = 219",
                        "WARNING X-YOY-ABS 38 39 | 215 - 176 = 39",
                        "WARNING X-YOY-PCT 17.8 18.14 | (215 - 176) / 215 = 18.14 %");
    }

    @Test
    void the_report_of_2019_counts_natural_persons_only() {
        assertThat(findings("003.txt", 7))
                .containsExactlyInAnyOrder(
                        "ERROR N-NEW 214 215",
                        "ERROR N-RES 212 213",
                        "ERROR N-RES 48 49 | 42 + 6 + 1 = 49",
                        "WARNING N-SCOPE 214 215");
    }

    @Test
    void the_report_of_2014_adds_up() {
        assertThat(findings("003.txt", 6)).isEmpty();
    }

    @Test
    void the_report_of_2018_counts_more_matters_than_there_are() {
        assertThat(findings("000.txt", 1)).containsExactly("ERROR N-ITEMS 205 249 | 43 + 206 = 249");
    }

    @Test
    void the_report_of_2017_gives_figures_of_one_channel_where_it_names_two() {
        assertThat(findings("002.txt", 1)).containsExactly("INFO N-ITEMS - -");
    }

    @Test
    void the_report_of_2016() {
        assertThat(findings("001.txt", 1))
                .containsExactlyInAnyOrder(
                        "ERROR N-ITEMS 4 3 | 1 + 2 = 3",
                        "WARNING N-ITEMS 10 8 | 188 + 5043 + 164 + 50 + 60 + 4 + 29 + 317 = 5855",
                        "INFO N-CONFLICT 2 4",
                        "INFO N-CONFLICT 4 -",
                        "INFO N-CONFLICT 6 -",
                        "INFO N-BALANCE 125034 124935");
    }
}
