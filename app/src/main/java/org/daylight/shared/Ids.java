package org.daylight.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Makes UUIDv7 values (RFC 9562, section 5.7): ordered by time, unguessable in their last 74 bits. */
public final class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(InstantSource clock) {
        this.clock = clock;
    }

    public UUID next() {
        long high = (clock.millis() << 16) | VERSION_7 | (random.nextLong() & 0x0FFFL);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
