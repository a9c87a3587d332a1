package org.daylight.annualreport;

import java.util.List;

/** What became of one file of an import. */
public sealed interface FileOutcome {

    /** Not read yet. */
    record Waiting() implements FileOutcome {}

    /** Read now; its reports are those of the source. */
    record Read(SourceId source) implements FileOutcome {}

    /** The same bytes were imported before, perhaps under another name. */
    record Known(SourceId source) implements FileOutcome {}

    /**
     * Not taken in.
     *
     * @param ground key of the sentence: of the application, or {@code refusal.…} of the reports library
     * @param named what the sentence names
     */
    record Refused(String ground, List<String> named) implements FileOutcome {}
}
