package org.daylight.export;

import java.util.UUID;

/** Names one export. */
public record ExportId(UUID value) {

    public static ExportId of(String text) {
        return new ExportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
