package org.daylight.reports.reading;

import java.util.List;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;

/** What came of reading a source: reports, or one clear refusal. */
public sealed interface Reading {

    /** The name of the source. */
    String source();

    /**
     * At least one report.
     *
     * @param source name of the source
     * @param reports in the order of the source; duplicates and cut copies are reports of their own
     * @param warnings what concerns the source as a whole
     */
    record Reports(String source, List<Report> reports, List<ReadingWarning> warnings) implements Reading {}

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
