package org.daylight.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each place outside has got the anchors. */
@Component
class JdbcDeliveries {

    private final JdbcClient jdbc;

    JdbcDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The position of the last anchor that a place has got; below every position when it has got none. */
    long position(String destination) {
        return jdbc.sql("SELECT position FROM audit_delivery WHERE destination = :destination")
                .param("destination", destination)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    void done(String destination, long position, Instant at) {
        keep(destination, position, at, "");
    }

    void failed(String destination, String failure, Instant at) {
        keep(destination, position(destination), at, failure);
    }

    private void keep(String destination, long position, Instant at, String failure) {
        jdbc.sql("""
                        INSERT INTO audit_delivery (destination, position, at, failure)
                        VALUES (:destination, :position, :at, :failure)
                        ON CONFLICT ON CONSTRAINT audit_delivery_pk
                        DO UPDATE SET position = :position, at = :at, failure = :failure""")
                .param("destination", destination)
                .param("position", position)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .update();
    }
}
