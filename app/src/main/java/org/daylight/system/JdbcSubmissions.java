package org.daylight.system;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daylight.shared.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a key until the transaction ends, in the database, so that two nodes queue up as well. The key's lower half is
 * random (UUIDv7); two keys that share it by chance would only wait for each other.
 */
@Component
class JdbcSubmissions implements Submissions {

    private final JdbcClient jdbc;

    JdbcSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> Answer<T> once(UUID key, Supplier<Optional<T>> made, Supplier<Answer<T>> act) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:key)")
                .param("key", key.getLeastSignificantBits())
                .query((row, n) -> 0)
                .single();
        return made.get().map(Answer::done).orElseGet(act);
    }
}
