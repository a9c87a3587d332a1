package org.daylight.audit;

import java.time.Instant;
import java.util.Optional;

/** The verifications that were made. */
public interface Verifications {

    /**
     * One verification and what it found.
     *
     * @param first the first findings, {@code position:TAMPERING} separated by blanks
     * @param known what was found before the trail was resumed, and stands unchanged since
     */
    record Made(Instant at, long entries, long findings, String first, long known) {}

    Optional<Made> last();

    /** Whether the end of the trail is false now, or the last verification found what nobody has looked into yet. */
    boolean isBroken();

    /** Asks for a verification as soon as a job runner is free; asking twice makes one. */
    void ask();

    /** Whether one was asked for and is not finished. */
    boolean isUnderWay();
}
