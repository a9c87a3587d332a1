package org.daylight.reports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;

/** The real reports beside the project; tests that need them are skipped aloud where they do not lie. */
final class Seeds {

    private static final List<Path> PLACES =
            List.of(Path.of("../../shared/seeds"), Path.of("../shared/seeds"), Path.of("../../../shared/seeds"));

    private Seeds() {}

    static byte[] bytes(String name) {
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
            return Files.readAllBytes(seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Report> reports(String name) {
        return switch (new ReportReader().read(new ReportSource.File(name, bytes(name)))) {
            case Reading.Reports read -> read.reports();
            case Reading.Refused refused -> List.of();
        };
    }
}
