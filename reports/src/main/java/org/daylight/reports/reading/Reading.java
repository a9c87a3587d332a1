package org.daylight.reports.reading;

import java.util.List;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;

/** What came of reading a source: reports, or one clear refusal. */
public sealed interface Reading {

    /** The name of the source. */
    String source();

    /** The same, with the hash of the source in the origin of every report. */
    default Reading from(ReportSource read) {
        return switch (this) {
            case Refused refused -> refused;
            case Reports found -> found.hashed(read.sha256());
        };
    }

    /**
     * At least one report.
     *
     * @param source name of the source
     * @param reports in the order of the source; duplicates and cut copies are reports of their own
     * @param warnings what concerns the source as a whole
     */
    record Reports(String source, List<Report> reports, List<ReadingWarning> warnings) implements Reading {
        private Reports hashed(String sha256) {
            List<Report> from = reports.stream().map(r -> r.from(sha256)).toList();
            return new Reports(source, from, warnings);
        }
    }

    /**
     * Nothing to read.
     *
     * @param source name of the source
     * @param code stable ground, for instance {@code NO_REPORT}
     * @param wording the sentence
     */
    record Refused(String source, String code, Wording wording) implements Reading {
        static Refused of(String source, String code) {
            return new Refused(source, code, Wording.of("refusal." + code, source));
        }
    }
}
