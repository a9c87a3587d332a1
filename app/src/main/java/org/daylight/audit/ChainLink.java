package org.daylight.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One entry with what ties it into the chain: the algorithm, the hash before it, its own hash. */
record ChainLink(AuditEntry entry, String algorithm, byte[] previous, byte[] hash) {

    /** The act by which a trail goes on after a tampering; its link names the digest of all that stood before it. */
    static final String RESUMED = "audit.resumed";

    boolean isResumption() {
        return RESUMED.equals(entry.deed().action());
    }

    /** Ties an entry to the hash before it. */
    static ChainLink tie(AuditEntry entry, ChainAlgorithm algorithm, byte[] previous) {
        byte[] hash = algorithm.digest(canonical(entry, algorithm.label(), previous));
        return new ChainLink(entry, algorithm.label(), previous, hash);
    }

    /** The bytes that are hashed: every field with its length before it, so that no two entries share an encoding. */
    byte[] canonical() {
        return canonical(entry, algorithm, previous);
    }

    private static byte[] canonical(AuditEntry entry, String algorithm, byte[] previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        append(bytes, algorithm.getBytes(StandardCharsets.UTF_8));
        append(bytes, previous);
        bytes.writeBytes(ByteBuffer.allocate(16)
                .putLong(entry.position())
                .putLong(entry.at().toEpochMilli())
                .array());
        Deed deed = entry.deed();
        for (String field :
                List.of(deed.subject(), deed.action(), deed.object(), deed.result(), deed.source(), deed.detail())) {
            append(bytes, field.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void append(ByteArrayOutputStream bytes, byte[] field) {
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(field.length).array());
        bytes.writeBytes(field);
    }
}
