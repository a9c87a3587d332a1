package org.daylight.reports.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.corpus.Specimen.Case;
import org.junit.jupiter.api.Test;

/**
 * What the library is worth on reports whose truth is known. The files and their truth stay in {@code target/corpus};
 * {@code bin/corpus} has office programs and a browser write the ones in {@code target/corpus/office} once more.
 */
class CorpusTests {

    private static final long SEED = Long.getLong("daylight.corpus.seed", 20_261_122L);
    private static final int SCALE = Integer.getInteger("daylight.corpus.scale", 1);
    private static final Path FOLDER = Path.of("target/corpus");
    private static final Path SAMPLES = Path.of("src/test/resources/corpus/office");

    private static final double CELLS_RIGHT = 0.999;
    private static final double FAULTS_FOUND = 0.99;

    @Test
    void cells_faults_and_false_alarms_keep_to_the_promise() throws IOException {
        List<Origin> origins = new ArrayList<>(Corpus.textAndPages());
        origins.addAll(Corpus.documents());
        Corpus corpus = new Corpus(origins, SEED);
        List<Case> cases = new ArrayList<>(corpus.clean(93 * SCALE, 31 * SCALE));
        cases.addAll(corpus.faulty(5 * SCALE));
        cases.addAll(corpus.early(31 * SCALE));
        TruthFile.writeAll(cases, FOLDER);
        prepareOffice();

        measure(cases, "failures.txt");
    }

    @Test
    void reports_written_by_office_programs_and_browsers_are_read_as_well() throws IOException {
        Path given = Path.of(System.getProperty("daylight.corpus.folder", SAMPLES.toString()));
        if (Boolean.getBoolean("daylight.corpus.samples")) {
            LightPdf.keep(given, SAMPLES, List.of("w0000", "w0002", "w0003", "p0000"));
        }

        measure(TruthFile.readAll(given), "office-failures.txt");
    }

    /** Documents for an office program and pages for a browser to write once more. */
    private static void prepareOffice() {
        List<Origin> documents = new ArrayList<>(Corpus.documents());
        documents.removeIf(origin -> !(origin instanceof Origin.Word));
        prepareOffice("word", documents, SEED + 1);
        prepareOffice("page", List.of(new Origin.Html(HtmlLayout.PRINT, StandardCharsets.UTF_8)), SEED + 2);
    }

    private static void prepareOffice(String folder, List<Origin> origins, long seed) {
        Corpus corpus = new Corpus(origins, seed);
        List<Case> cases = new ArrayList<>(corpus.clean(16, 4));
        cases.addAll(corpus.faulty(1));
        TruthFile.writeAll(cases, FOLDER.resolve("office").resolve(folder));
    }

    private static void measure(List<Case> cases, String failures) throws IOException {
        Measurement measurement = new Measurement();
        cases.forEach(measurement::add);
        System.out.println(measurement.summary());
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(failures), measurement.failures);

        assertThat(measurement.specimens).isPositive();
        assertThat(measurement.cellsRight()).isGreaterThanOrEqualTo(CELLS_RIGHT);
        assertThat(measurement.silentlyWrong).isZero();
        assertThat(measurement.faultsFound()).isGreaterThanOrEqualTo(FAULTS_FOUND);
        assertThat(measurement.falseErrorsPerFifty()).isLessThanOrEqualTo(1);
    }
}
