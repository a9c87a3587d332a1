package org.daylight.annualreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.daylight.files.FileId;
import org.daylight.files.FileStore;
import org.daylight.reports.Wording;
import org.daylight.reports.reading.Budget;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What stands in stored files. Read anew by every node and every build; the last ones are kept in memory. */
@Component
class SourceReadings {

    private static final Logger LOG = LoggerFactory.getLogger(SourceReadings.class);

    /** Sources that are remembered, and their letters in all; large ones leave less room for others. */
    static final int KEPT = 250;

    private static final long MOST_LETTERS = 20_000_000;

    /** A report takes some tenths of a second; whatever takes a minute would keep all others waiting. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final FileStore files;
    private final InstantSource clock;
    private final ReportReader reader = new ReportReader();
    private final SequencedMap<FileId, Reading> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private long letters;

    SourceReadings(FileStore files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Reads a file of the store, or remembers what was read; a fault of the reader is a refusal of this one file. */
    Reading of(FileId file, String name) {
        synchronized (kept) {
            Reading known = kept.get(file);
            if (known != null) {
                return known;
            }
        }
        Reading reading = read(file, name);
        synchronized (kept) {
            Reading before = kept.put(file, reading);
            letters += letters(reading) - (before == null ? 0 : letters(before));
            while (kept.size() > 1 && (kept.size() > KEPT || letters > MOST_LETTERS)) {
                letters -= letters(Objects.requireNonNull(kept.pollFirstEntry()).getValue());
            }
        }
        return reading;
    }

    private static long letters(Reading reading) {
        return switch (reading) {
            case Reading.Refused refused -> 0;
            case Reading.Reports found ->
                found.reports().stream()
                        .flatMap(report -> report.sections().stream())
                        .flatMap(section -> section.lines().stream())
                        .mapToLong(line -> line.text().length())
                        .sum();
        };
    }

    private Reading read(FileId file, String name) {
        try {
            return readAnew(file, name);
        } catch (RuntimeException | StackOverflowError bug) {
            LOG.error("A stored report could not be read: {}", file, bug);
            return new Reading.Refused(name, "FAILED", new Wording("annualreport.import.failed", List.of(name)));
        }
    }

    /** Reads the file itself. */
    Reading readAnew(FileId file, String name) {
        try (InputStream content = files.open(file).orElseThrow(() -> new IllegalStateException("file is gone"))) {
            ReportSource source = new ReportSource.File(name, content.readAllBytes());
            Instant end = clock.instant().plus(LONGEST);
            return reader.read(source, Budget.until(() -> clock.instant().isAfter(end)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
