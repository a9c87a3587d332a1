package org.daylight.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain as rows: read in one stream, marked at its end and by anchors. */
@Component
class JdbcAuditChain {

    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;

    JdbcAuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sealed end; without its row nothing was ever written, or somebody took it away. */
    Optional<ChainMark> head() {
        return jdbc.sql("SELECT position, hash, algorithm, seal FROM audit_head")
                .query((row, n) -> mark(row))
                .optional();
    }

    /** Every row in the order of positions; the caller holds a transaction. */
    void eachLink(Consumer<ChainLink> reader) {
        try (Stream<ChainLink> links = jdbc
                .sql("""
                        SELECT position, at, subject, action, object, result, source, detail, algorithm, previous, hash
                        FROM audit_entry ORDER BY position""")
                .withFetchSize(FETCH)
                .query((row, n) -> new ChainLink(
                        JdbcAuditLog.entry(row),
                        row.getString("algorithm"),
                        row.getBytes("previous"),
                        row.getBytes("hash")))
                .stream()) {
            links.forEach(reader);
        }
    }

    private record Anchored(ChainMark anchor, byte[] standing) {}

    /** Every anchor with the hash that stands at its position today. */
    void eachAnchor(BiConsumer<ChainMark, byte[]> reader) {
        try (Stream<Anchored> anchors = jdbc
                .sql("""
                        SELECT a.position, a.hash, a.algorithm, a.seal, e.hash AS standing
                        FROM audit_anchor a LEFT JOIN audit_entry e ON e.position = a.position
                        ORDER BY a.position""")
                .withFetchSize(FETCH)
                .query((row, n) ->
                        new Anchored(mark(row), Objects.requireNonNullElse(row.getBytes("standing"), new byte[0])))
                .stream()) {
            anchors.forEach(each -> reader.accept(each.anchor(), each.standing()));
        }
    }

    void addAnchor(ChainMark anchor, Instant at) {
        jdbc.sql("""
                        INSERT INTO audit_anchor (position, at, hash, algorithm, seal)
                        VALUES (:position, :at, :hash, :algorithm, :seal)
                        ON CONFLICT ON CONSTRAINT audit_anchor_pk DO NOTHING""")
                .param("position", anchor.position())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("hash", anchor.hash())
                .param("algorithm", anchor.algorithm())
                .param("seal", anchor.seal())
                .update();
    }

    byte[] hashAt(long position) {
        return jdbc.sql("SELECT hash FROM audit_entry WHERE position = :position")
                .param("position", position)
                .query((row, n) -> row.getBytes("hash"))
                .optional()
                .orElse(new byte[0]);
    }

    private static ChainMark mark(ResultSet row) throws SQLException {
        return new ChainMark(
                row.getLong("position"), row.getBytes("hash"), row.getString("algorithm"), row.getBytes("seal"));
    }
}
