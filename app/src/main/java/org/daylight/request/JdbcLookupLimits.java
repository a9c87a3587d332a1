package org.daylight.request;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.daylight.system.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts how often somebody tries a number and a code, in the database, so that every node counts together. The limit of
 * one address is what stops guessing; the limit of a number, which strangers can use up, is so wide that nobody is kept
 * from the own request by chance and so narrow that sixty bits of code stay out of reach.
 */
@Component
class JdbcLookupLimits {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int PER_ADDRESS = 30;
    private static final int PER_NUMBER = 300;

    private final JdbcClient jdbc;
    private final Keys keys;
    private final InstantSource clock;

    JdbcLookupLimits(JdbcClient jdbc, Keys keys, InstantSource clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** Counts one attempt; false when the address or the number has had its share of these ten minutes. */
    boolean admit(String address, String number) {
        int ofAddress = count("address:" + address);
        int ofNumber = count("number:" + number);
        return ofAddress <= PER_ADDRESS && ofNumber <= PER_NUMBER;
    }

    /** Neither addresses nor numbers are readable in the table. */
    private int count(String subject) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        INSERT INTO request_lookup (subject, since, times) VALUES (:subject, :now, 1)
                        ON CONFLICT ON CONSTRAINT request_lookup_pk DO UPDATE SET
                            times = CASE WHEN request_lookup.since <= :expired THEN 1
                                         ELSE request_lookup.times + 1 END,
                            since = CASE WHEN request_lookup.since <= :expired THEN :now
                                         ELSE request_lookup.since END
                        RETURNING times""")
                .param("subject", keys.blindIndex(subject, "request-lookup"))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expired", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Forgets what no longer counts. */
    void forget() {
        jdbc.sql("DELETE FROM request_lookup WHERE since <= :expired")
                .param("expired", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
    }
}
