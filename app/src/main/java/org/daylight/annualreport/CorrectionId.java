package org.daylight.annualreport;

import java.util.UUID;

/** Identity of one correction of a cell by a person. */
public record CorrectionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
