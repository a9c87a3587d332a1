package org.daylight.annualreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.files.FileId;
import org.daylight.files.FileStore;
import org.daylight.reports.Wording;
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

    /** Sources that are remembered. */
    static final int KEPT = 250;

    private final FileStore files;
    private final ReportReader reader = new ReportReader();
    private final Map<FileId, Reading> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    SourceReadings(FileStore files) {
        this.files = files;
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
            kept.put(file, reading);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return reading;
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
            return reader.read(new ReportSource.File(name, content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
