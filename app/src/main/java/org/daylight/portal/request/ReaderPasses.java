package org.daylight.portal.request;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.daylight.system.Keys;
import org.springframework.stereotype.Component;

/**
 * Sealed passes of short life: what a reader has shown once (number and code, a submission, an uploaded file) without a
 * session and without anything secret in an address. A forged, foreign or old pass opens nothing.
 */
@Component
class ReaderPasses {

    /** What a pass opens; one kind never opens another's door. */
    enum Kind {
        RECEIPT(Duration.ofMinutes(60)),
        TRACKING(Duration.ofMinutes(30)),
        UPLOAD(Duration.ofDays(1));

        private final Duration validity;

        Kind(Duration validity) {
            this.validity = validity;
        }

        Duration validity() {
            return validity;
        }
    }

    private static final int LENGTH = 24;

    private final Keys keys;
    private final InstantSource clock;

    ReaderPasses(Keys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String issue(Kind kind, UUID subject) {
        byte[] plain = ByteBuffer.allocate(LENGTH)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putLong(clock.instant().plus(kind.validity()).toEpochMilli())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.encrypt(plain, purpose(kind)));
    }

    Optional<UUID> open(Kind kind, String pass) {
        if (pass.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] plain = keys.decrypt(Base64.getUrlDecoder().decode(pass), purpose(kind));
            ByteBuffer fields = ByteBuffer.wrap(plain);
            UUID subject = new UUID(fields.getLong(), fields.getLong());
            Instant end = Instant.ofEpochMilli(fields.getLong());
            return end.isAfter(clock.instant()) ? Optional.of(subject) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return Optional.empty();
        }
    }

    private static String purpose(Kind kind) {
        return "portal-pass-" + kind;
    }
}
