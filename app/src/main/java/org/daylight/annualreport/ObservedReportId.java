package org.daylight.annualreport;

import java.util.UUID;

/** Identity of one published report under observation. */
public record ObservedReportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
