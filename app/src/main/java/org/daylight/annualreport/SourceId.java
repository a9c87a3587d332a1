package org.daylight.annualreport;

import java.util.UUID;

/** Identity of one imported file of published reports. */
public record SourceId(UUID value) {

    public static SourceId of(String text) {
        return new SourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
