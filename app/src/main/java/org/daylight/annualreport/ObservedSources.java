package org.daylight.annualreport;

import java.util.List;
import java.util.Optional;

/** The imported files. */
interface ObservedSources {

    /** Adds a source; false when the same bytes are there already. */
    boolean add(ObservedSource source);

    Optional<ObservedSource> find(SourceId id);

    Optional<ObservedSource> findByContent(String sha256);

    /** Sources whose list entries were written by another build of the program, oldest first. */
    List<ObservedSource> readOtherwiseThan(String build, int limit);

    /** Notes which build wrote the list entries of a source. */
    void markRead(SourceId id, String build);
}
