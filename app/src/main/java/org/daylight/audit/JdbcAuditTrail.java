package org.daylight.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appends to the chain under one transaction-long lock, so that positions have no gap and no fork. */
@Component
class JdbcAuditTrail implements AuditTrail {

    private static final long LOCK = 0x6175646974L;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcAuditTrail(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Tail(long position, byte[] hash) {}

    @Override
    @Transactional
    public void record(Deed deed) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> 0)
                .single();
        Optional<Tail> tail = jdbc.sql("SELECT position, hash FROM audit_entry ORDER BY position DESC LIMIT 1")
                .query((row, n) -> new Tail(row.getLong("position"), row.getBytes("hash")))
                .optional();
        long position = tail.map(Tail::position).orElse(0L) + 1;
        byte[] previous = tail.map(Tail::hash).orElse(new byte[0]);
        Instant at = Instant.ofEpochMilli(clock.millis());
        jdbc.sql("""
                        INSERT INTO audit_entry (position, at, subject, action, object, result, source, detail,
                                                 algorithm, previous, hash)
                        VALUES (:position, :at, :subject, :action, :object, :result, :source, :detail,
                                'SHA-256', :previous, :hash)""")
                .param("position", position)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("subject", deed.subject())
                .param("action", deed.action())
                .param("object", deed.object())
                .param("result", deed.result())
                .param("source", deed.source())
                .param("detail", deed.detail())
                .param("previous", previous)
                .param("hash", hash(position, at, deed, previous))
                .update();
    }

    private static byte[] hash(long position, Instant at, Deed deed, byte[] previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(ByteBuffer.allocate(16)
                    .putLong(position)
                    .putLong(at.toEpochMilli())
                    .array());
            for (String field : new String[] {
                deed.subject(), deed.action(), deed.object(), deed.result(), deed.source(), deed.detail()
            }) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
