package org.daylight.gates.counterexamples;

import java.util.List;

/** An event that carries a living thing, and one of several types without saying which. */
public record EverythingChanged(String what, List<ForbiddenImpl> entities, Kind kind) {

    /** Written as JSON, nothing tells which of the two it was. */
    public sealed interface Kind {

        /** One. */
        record Grown(int by) implements Kind {}

        /** The other. */
        record Shrunk(int by) implements Kind {}
    }
}
