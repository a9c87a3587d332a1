package org.daylight.export;

import java.time.Instant;
import java.util.List;
import org.daylight.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * An export as its owner sees it.
 *
 * @param owner who asked, as the trail names people
 * @param attempts how often writing began
 * @param done rows or reports written
 * @param total of so many; 0 while that is not known
 * @param problem why there is no file, null when nothing went wrong
 * @param file the result while it is kept
 */
public record ExportJob(
        ExportId id,
        String owner,
        ExportOrder order,
        Times times,
        State state,
        int attempts,
        long done,
        long total,
        @Nullable Problem problem,
        @Nullable FileId file) {

    /** How far an export is. */
    public enum State {
        /** Nobody has begun. */
        WAITING,
        /** It is being written. */
        RUNNING,
        /** Its file can be fetched. */
        READY,
        /** There will be no file. */
        FAILED,
        /** Its owner does not want it any more. */
        CANCELLED,
        /** Its file was destroyed when its time was over. */
        EXPIRED
    }

    /** When it was asked for, when it came to an end, and when its file is destroyed. */
    public record Times(
            Instant asked,
            @Nullable Instant finished,
            @Nullable Instant expires) {}

    /** A sentence of the message bundles. */
    public record Problem(String key, List<String> named) {
        public Problem {
            named = List.copyOf(named);
        }
    }

    /** Whether something is still to happen. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** Whether its file can be fetched. */
    public boolean isReady() {
        return state == State.READY;
    }

    /** How much is written, in whole per cent; 0 while that is not known. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }
}
