package org.daylight.annualreport;

import java.util.UUID;

/** Identity of one word of a person on whose report of which year it is. */
public record IdentityCorrectionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
