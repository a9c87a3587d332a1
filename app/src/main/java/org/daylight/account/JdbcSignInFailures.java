package org.daylight.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.daylight.system.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Failures in a row, counted in the database so that several nodes and parallel attempts share one count. An attempt is
 * counted before it is tried; success forgets the count.
 */
@Component
class JdbcSignInFailures {

    private final JdbcClient jdbc;
    private final Keys keys;
    private final InstantSource clock;

    JdbcSignInFailures(JdbcClient jdbc, Keys keys, InstantSource clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** Counts an attempt and answers how many there are now; beyond the door's limit it must not be tried. */
    int count(CountedDoor door, String key) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        INSERT INTO sign_in_failure AS f (door, key, failures, last_at)
                        VALUES (:door, :key, 1, :now)
                        ON CONFLICT ON CONSTRAINT sign_in_failure_pk DO UPDATE SET
                            failures = CASE WHEN coalesce(f.locked_until <= :now, f.last_at < :stale) THEN 1
                                            ELSE f.failures + 1 END,
                            locked_until = CASE WHEN coalesce(f.locked_until <= :now, f.last_at < :stale) THEN NULL
                                                WHEN f.failures + 1 = :limit THEN :until
                                                ELSE f.locked_until END,
                            last_at = CASE WHEN :renewed OR coalesce(f.locked_until <= :now, f.last_at < :stale)
                                           THEN :now ELSE f.last_at END
                        RETURNING failures""")
                .param("door", door.name())
                .param("key", hidden(door, key))
                .param("now", moment(now))
                .param("stale", moment(now.minus(door.memory())))
                .param("limit", door.limit())
                .param("renewed", door.isRenewed())
                .param("until", moment(now.plus(CountedDoor.SHUT)))
                .query(Integer.class)
                .single();
    }

    /** Until when the door is shut for the key, if it is. */
    Optional<Instant> shutUntil(CountedDoor door, String key) {
        return jdbc.sql(
                        "SELECT locked_until FROM sign_in_failure WHERE door = :door AND key = :key AND locked_until > :now")
                .param("door", door.name())
                .param("key", hidden(door, key))
                .param("now", moment(clock.instant()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void forget(CountedDoor door, String key) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE door = :door AND key = :key")
                .param("door", door.name())
                .param("key", hidden(door, key))
                .update();
    }

    /** Takes one attempt back; a door that only this attempt had shut is open again. */
    void forgive(CountedDoor door, String key) {
        jdbc.sql("""
                        UPDATE sign_in_failure SET failures = failures - 1,
                               locked_until = CASE WHEN failures > :limit THEN locked_until END
                        WHERE door = :door AND key = :key AND failures > 0""")
                .param("door", door.name())
                .param("key", hidden(door, key))
                .param("limit", door.limit())
                .update();
    }

    /** Removes counts that no longer matter. */
    void sweep() {
        jdbc.sql("DELETE FROM sign_in_failure WHERE last_at < :stale")
                .param("stale", moment(clock.instant().minus(CountedDoor.STAFF.memory())))
                .update();
    }

    private byte[] hidden(CountedDoor door, String key) {
        return keys.blindIndex(key, "sign-in-" + door.name());
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
