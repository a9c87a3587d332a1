package org.daylight.request;

import java.util.Locale;
import org.daylight.organisation.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register numbers (登记号): year, the organ's place in the register, and a serial without gaps in that year, for
 * instance {@code 2026-003-0017}. Only digits, so that a number can be said on the telephone.
 */
@Component
class JdbcRegister {

    private static final long LOCK = 0x7265676973746572L;

    private final JdbcClient jdbc;

    JdbcRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, taken in the transaction that uses it; a rollback gives it back. */
    String next(OrganId organ, int year) {
        int code = code(organ);
        int serial = jdbc.sql("""
                        INSERT INTO request_serial (organ, year, last) VALUES (:organ, :year, 1)
                        ON CONFLICT ON CONSTRAINT request_serial_pk DO UPDATE SET last = request_serial.last + 1
                        RETURNING last""")
                .param("organ", organ.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "%d-%03d-%04d", year, code, serial);
    }

    private int code(OrganId organ) {
        return jdbc.sql("SELECT code FROM request_register WHERE organ = :organ")
                .param("organ", organ.value())
                .query(Integer.class)
                .optional()
                .orElseGet(() -> enter(organ));
    }

    /** Gives an organ its place at its first request; one at a time. */
    private int enter(OrganId organ) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> 0)
                .single();
        jdbc.sql("""
                        INSERT INTO request_register (organ, code)
                        SELECT :organ, coalesce(max(code), 0) + 1 FROM request_register
                        ON CONFLICT ON CONSTRAINT request_register_pk DO NOTHING""").param("organ", organ.value()).update();
        return jdbc.sql("SELECT code FROM request_register WHERE organ = :organ")
                .param("organ", organ.value())
                .query(Integer.class)
                .single();
    }
}
