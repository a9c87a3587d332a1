package org.daylight.account;

import java.time.Duration;

/** Where attempts are counted, how many may fail in a row, and for how long the door then stays shut (rules.md S-02). */
enum CountedDoor {
    STAFF(5, Duration.ofDays(1), true),
    APPLICANT(5, Duration.ofDays(1), true),
    CODE(5, Duration.ofDays(1), true),
    /**
     * All failures from one network address, whatever the name: slows down who tries many names. Attempts under way count
     * too; those that succeed are forgiven.
     */
    ADDRESS(50, Duration.ofMinutes(10), false),
    /** Registrations from one network address. */
    REGISTRATION(20, Duration.ofMinutes(10), false);

    static final Duration SHUT = Duration.ofMinutes(10);

    private final int limit;
    private final Duration memory;
    private final boolean renewed;

    CountedDoor(int limit, Duration memory, boolean renewed) {
        this.limit = limit;
        this.memory = memory;
        this.renewed = renewed;
    }

    int limit() {
        return limit;
    }

    /** After so long the count begins anew. */
    Duration memory() {
        return memory;
    }

    /**
     * Whether the memory runs from the latest attempt; otherwise from the first, so that the many good attempts of a
     * large office do not keep its few bad ones in mind for the whole day.
     */
    boolean isRenewed() {
        return renewed;
    }
}
