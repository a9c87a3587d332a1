package org.daylight.reports.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.corpus.Specimen.Case;
import org.junit.jupiter.api.Test;

/** What the library is worth on reports whose truth is known. */
class CorpusTests {

    private static final long SEED = Long.getLong("daylight.corpus.seed", 20_261_122L);
    private static final int SCALE = Integer.getInteger("daylight.corpus.scale", 1);

    @Test
    void cells_faults_and_false_alarms_keep_to_the_promise() throws IOException {
        Corpus corpus = new Corpus(Corpus.textAndPages(), SEED);
        List<Case> cases = new ArrayList<>(corpus.clean(72 * SCALE, 30 * SCALE));
        cases.addAll(corpus.faulty(4 * SCALE));
        Measurement measurement = new Measurement();
        cases.forEach(measurement::add);
        System.out.println(measurement.summary());
        keep(cases, measurement);

        assertThat(measurement.cellsRight()).isGreaterThanOrEqualTo(0.999);
        assertThat(measurement.faultsFound()).isGreaterThanOrEqualTo(0.99);
        assertThat(measurement.falseErrorsPerFifty()).isLessThanOrEqualTo(1);
    }

    private static void keep(List<Case> cases, Measurement measurement) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/corpus"));
        Files.write(folder.resolve("failures.txt"), measurement.failures);
        for (Case each : cases) {
            for (Specimen specimen : each.specimens()) {
                Files.write(folder.resolve(specimen.file()), specimen.bytes());
            }
        }
    }
}
