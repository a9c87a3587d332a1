package org.daylight.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appends to the chain while holding its end, so that positions have no gap and no fork. */
@Component
class JdbcAuditTrail implements AuditTrail {

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final ChainAlgorithm algorithm;
    private final ChainSeals seals;

    JdbcAuditTrail(JdbcClient jdbc, InstantSource clock, AuditSettings settings, ChainSeals seals) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.algorithm = settings.algorithm();
        this.seals = seals;
    }

    private record End(long position, byte[] hash) {}

    @Override
    @Transactional
    public void record(Deed deed) {
        End end = jdbc.sql("SELECT position, hash FROM audit_head FOR UPDATE")
                .query((row, n) -> new End(row.getLong("position"), row.getBytes("hash")))
                .single();
        AuditEntry entry = new AuditEntry(
                end.position() + 1, Instant.ofEpochMilli(clock.millis()), SourceAddress.completing(deed));
        ChainLink link = ChainLink.tie(entry, algorithm, end.hash());
        append(link);
        moveEnd(seals.mark(ChainSeals.Purpose.HEAD, entry.position(), link.hash()));
    }

    private void append(ChainLink link) {
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

    private void moveEnd(ChainMark mark) {
        jdbc.sql("UPDATE audit_head SET position = :position, hash = :hash, algorithm = :algorithm, seal = :seal")
                .param("position", mark.position())
                .param("hash", mark.hash())
                .param("algorithm", mark.algorithm())
                .param("seal", mark.seal())
                .update();
    }
}
