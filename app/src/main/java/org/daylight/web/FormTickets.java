package org.daylight.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import org.daylight.shared.Ids;
import org.daylight.system.Keys;
import org.springframework.stereotype.Component;

/**
 * A ticket in every form that creates something: signed, valid for one day, carrying the key under which the thing is
 * created once only. A double click or a resubmission redeems to the same key; a forged or old ticket redeems to nothing.
 */
@Component
public class FormTickets {

    private static final Duration VALIDITY = Duration.ofDays(1);
    private static final int BODY = 24;

    private final Ids ids;
    private final InstantSource clock;
    private final Keys keys;

    FormTickets(Ids ids, InstantSource clock, Keys keys) {
        this.ids = ids;
        this.clock = clock;
        this.keys = keys;
    }

    public String issue() {
        UUID key = ids.next();
        byte[] body = ByteBuffer.allocate(BODY)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .putLong(clock.millis())
                .array();
        byte[] seal = seal(body);
        byte[] whole =
                ByteBuffer.allocate(BODY + seal.length).put(body).put(seal).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** A ticket taken apart. */
    private record Ticket(UUID key, Instant issued) {}

    /** The key of a genuine ticket not older than a day; empty otherwise. */
    public Optional<UUID> redeem(String ticket) {
        return genuine(ticket)
                .filter(one -> !one.issued.plus(VALIDITY).isBefore(clock.instant()))
                .map(Ticket::key);
    }

    /** Whether the form came from here, however long ago. */
    public boolean isOurs(String ticket) {
        return genuine(ticket).isPresent();
    }

    private Optional<Ticket> genuine(String ticket) {
        byte[] whole = decode(ticket);
        if (whole.length <= BODY) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(whole);
        byte[] body = new byte[BODY];
        byte[] seal = new byte[whole.length - BODY];
        buffer.get(body).get(seal);
        ByteBuffer fields = ByteBuffer.wrap(body);
        UUID key = new UUID(fields.getLong(), fields.getLong());
        Instant issued = Instant.ofEpochMilli(fields.getLong());
        return MessageDigest.isEqual(seal, seal(body)) ? Optional.of(new Ticket(key, issued)) : Optional.empty();
    }

    private static byte[] decode(String ticket) {
        try {
            return Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    private byte[] seal(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.derived("form-tickets", "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
