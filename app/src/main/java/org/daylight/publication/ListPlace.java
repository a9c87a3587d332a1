package org.daylight.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place in the list of published items after which the next page begins. */
record ListPlace(Instant publishedAt, UUID item) {

    /** The place in an address; empty for anything that is not one of ours, which then means the newest. */
    static Optional<ListPlace> read(@Nullable String cursor) {
        int split = cursor == null ? -1 : cursor.indexOf('-');
        if (cursor == null || split < 0) {
            return Optional.empty();
        }
        try {
            long micros = Long.parseLong(cursor.substring(0, split));
            UUID item = UUID.fromString(cursor.substring(split + 1));
            return Optional.of(new ListPlace(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), item));
        } catch (IllegalArgumentException | ArithmeticException notOurs) {
            return Optional.empty();
        }
    }

    String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt) + "-" + item;
    }
}
