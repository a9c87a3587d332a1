package org.daylight.organisation;

import java.util.UUID;

/** Identity of a reading place (查阅场所). */
public record ReadingPlaceId(UUID value) {

    public static ReadingPlaceId of(String text) {
        return new ReadingPlaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
