package org.daylight.account;

import java.time.Duration;

/** Where attempts are counted, how many may fail in a row, and for how long the door then stays shut (rules.md S-02). */
enum CountedDoor {
    STAFF(5, Duration.ofDays(1)),
    APPLICANT(5, Duration.ofDays(1)),
    CODE(5, Duration.ofDays(1)),
    /** All failures from one network address, whatever the name: slows down who tries many names. */
    ADDRESS(50, Duration.ofMinutes(10)),
    /** Registrations from one network address. */
    REGISTRATION(20, Duration.ofMinutes(10));

    static final Duration SHUT = Duration.ofMinutes(10);

    private final int limit;
    private final Duration memory;

    CountedDoor(int limit, Duration memory) {
        this.limit = limit;
        this.memory = memory;
    }

    int limit() {
        return limit;
    }

    /** After so long without another failure the count begins anew. */
    Duration memory() {
        return memory;
    }
}
