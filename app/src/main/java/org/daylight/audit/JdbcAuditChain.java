package org.daylight.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What stands at a position: the hash of its row, empty when there is none, and whether an anchor is there. */
    record Standing(byte[] hash, boolean anchored) {
        static final Standing NOTHING = new Standing(new byte[0], false);
    }

    /** The sealed end; without its row somebody took it away. */
    Optional<ChainMark> head() {
        return jdbc.sql("SELECT position, hash, algorithm, seal FROM audit_head")
                .query((row, n) -> mark(row))
                .optional();
    }

    /** The sealed end, held until the transaction ends, so that nobody appends meanwhile. */
    Optional<ChainMark> heldHead() {
        return jdbc.sql("SELECT position, hash, algorithm, seal FROM audit_head FOR UPDATE")
                .query((row, n) -> mark(row))
                .optional();
    }

    /** Whether there is neither a row nor an anchor. */
    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM audit_entry) AND NOT EXISTS (SELECT FROM audit_anchor)")
                .query(Boolean.class)
                .single();
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

    Optional<ChainMark> lastAnchor() {
        return jdbc.sql("SELECT position, hash, algorithm, seal FROM audit_anchor ORDER BY position DESC LIMIT 1")
                .query((row, n) -> mark(row))
                .optional();
    }

    /** The anchors behind a position, in order. */
    List<Noted> anchorsAfter(long position, int limit) {
        return jdbc.sql("""
                        SELECT position, hash, algorithm, seal, at FROM audit_anchor
                        WHERE position > :position ORDER BY position LIMIT :limit""")
                .param("position", position)
                .param("limit", limit)
                .query((row, n) -> new Noted(
                        mark(row), row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
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

    Standing standing(long position) {
        return standing(List.of(position)).getOrDefault(position, Standing.NOTHING);
    }

    /** What stands at each of some positions; those where nothing stands are left out. */
    Map<Long, Standing> standing(Collection<Long> positions) {
        Map<Long, Standing> standing = new HashMap<>();
        jdbc.sql("""
                        SELECT coalesce(e.position, a.position) AS position, e.hash, a.position IS NOT NULL AS anchored
                        FROM (SELECT position, hash FROM audit_entry WHERE position IN (:positions)) e
                        FULL JOIN (SELECT position FROM audit_anchor WHERE position IN (:positions)) a
                          ON a.position = e.position""").param("positions", positions).query(row -> {
            byte[] hash = Objects.requireNonNullElse(row.getBytes("hash"), new byte[0]);
            standing.put(row.getLong("position"), new Standing(hash, row.getBoolean("anchored")));
        });
        return standing;
    }

    void append(ChainLink link) {
        Deed deed = link.entry().deed();
        jdbc.sql("""
                        INSERT INTO audit_entry (position, at, subject, action, object, result, source, detail,
                                                 algorithm, previous, hash)
                        VALUES (:position, :at, :subject, :action, :object, :result, :source, :detail,
                                :algorithm, :previous, :hash)""")
                .param("position", link.entry().position())
                .param("at", link.entry().at().atOffset(ZoneOffset.UTC))
                .param("subject", deed.subject())
                .param("action", deed.action())
                .param("object", deed.object())
                .param("result", deed.result())
                .param("source", deed.source())
                .param("detail", deed.detail())
                .param("algorithm", link.algorithm())
                .param("previous", link.previous())
                .param("hash", link.hash())
                .update();
    }

    void moveHead(ChainMark mark) {
        jdbc.sql("UPDATE audit_head SET position = :position, hash = :hash, algorithm = :algorithm, seal = :seal")
                .param("position", mark.position())
                .param("hash", mark.hash())
                .param("algorithm", mark.algorithm())
                .param("seal", mark.seal())
                .update();
    }

    /** From here to its end this transaction may set the end anew, wherever it stands. */
    void beginResumption() {
        jdbc.sql("SELECT set_config('daylight.audit_resumption', 'on', true)")
                .query(String.class)
                .single();
        jdbc.sql("""
                        INSERT INTO audit_head (only_row, position, hash, algorithm, seal)
                        VALUES (true, 0, '', 'SHA-256', '') ON CONFLICT ON CONSTRAINT audit_head_pk DO NOTHING""").update();
    }

    /** The highest position below a bound that a row, an anchor or the end names, right or wrong. */
    long highest(long bound) {
        return jdbc.sql("""
                        SELECT coalesce(max(position), 0) FROM (
                            SELECT position FROM audit_entry UNION ALL
                            SELECT position FROM audit_anchor UNION ALL
                            SELECT position FROM audit_head) named
                        WHERE position < :bound""").param("bound", bound).query(Long.class).single();
    }

    private static ChainMark mark(ResultSet row) throws SQLException {
        return new ChainMark(
                row.getLong("position"), row.getBytes("hash"), row.getString("algorithm"), row.getBytes("seal"));
    }
}
