package org.daylight.annualreport;

import java.util.UUID;

/** Identity of one import of files of published reports. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
