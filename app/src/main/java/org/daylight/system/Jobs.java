package org.daylight.system;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator sees of the work behind the pages: persistent jobs, and events that were not dealt with. */
public interface Jobs {

    /**
     * One persistent job.
     *
     * @param name stable word; its title is the message {@code job.<name>}
     * @param running whether a node is at it now
     * @param failures how often it failed in a row
     */
    record Job(
            String name,
            boolean running,
            Instant next,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            int failures) {}

    /**
     * An event whose listener failed or never came to an end. What the event says is not shown.
     *
     * @param event simple name of the event's type
     * @param listener simple name of the listening type
     */
    record UnfinishedEvent(UUID id, String event, String listener, Instant published, int attempts, boolean failed) {}

    /** Every job, the one that is due first at the top. */
    List<Job> all();

    /** Events older than five minutes that are still unfinished, oldest first, at most a hundred. */
    List<UnfinishedEvent> unfinishedEvents();

    /** How many such events there are. */
    long countUnfinishedEvents();

    /** Has the listener of a failed event called once more; false when there is no such failed event. */
    boolean tryAgain(UUID event);
}
