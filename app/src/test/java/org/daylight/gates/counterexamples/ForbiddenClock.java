package org.daylight.gates.counterexamples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Asks hidden clocks and zones. */
class ForbiddenClock {

    Instant moment() {
        return Instant.now();
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone") // the very fault that the gate must find
    LocalDate today() {
        return LocalDate.now();
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    ZoneId anotherZone() {
        return ZoneId.of("Europe/Paris");
    }

    long millis() {
        return System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate") // the very fault that the gate must find
    Date date() {
        return new Date();
    }
}
