package org.daylight.annualreport;

import java.util.UUID;

/** Identity of one word of a person on two names. */
public record NameVerdictId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
