package org.daylight.publication;

import java.util.Optional;
import java.util.UUID;

/** Identity of a piece of information from its first draft on (政府信息). */
public record ItemId(UUID value) {

    /** The identity in an address; empty for anything that cannot be one. */
    public static Optional<ItemId> read(String text) {
        try {
            return Optional.of(new ItemId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
