package org.daylight.annualreport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imported files. */
interface ObservedSources {

    /** Adds a source; does nothing when the same submission or the same bytes were added before. */
    void add(ObservedSource source, UUID submission);

    Optional<ObservedSource> find(SourceId id);

    Optional<ObservedSource> findBySubmission(UUID submission);

    Optional<ObservedSource> findByContent(String sha256);

    /** The newest first, at most {@code limit}. */
    List<ObservedSource> newest(int limit);
}
