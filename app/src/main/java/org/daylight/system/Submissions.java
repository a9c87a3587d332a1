package org.daylight.system;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daylight.shared.Answer;

/**
 * One form, one effect. Every form that creates something carries a key; two posts with one key come one after the other,
 * and the second is answered with what the first made, as if it had made it itself.
 */
public interface Submissions {

    /**
     * Acts once for a key, inside the caller's transaction. A refusal makes nothing: the corrected form may come again
     * with the same key.
     *
     * @param made finds what was made for the key before
     * @param act makes it, and keeps the key with what it made
     */
    <T> Answer<T> once(UUID key, Supplier<Optional<T>> made, Supplier<Answer<T>> act);
}
