package org.daylight.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.daylight.system.Keys;
import org.springframework.stereotype.Component;

/** Seals places of the chain with a key that only the installation has, not its database. */
@Component
class ChainSeals {

    /** What a mark stands for; a seal made for one is worth nothing for the other. */
    enum Purpose {
        HEAD,
        ANCHOR
    }

    private final byte[] key;
    private final ChainAlgorithm algorithm;

    ChainSeals(Keys keys, AuditSettings settings) {
        this.key = keys.derived("audit-seal", "HmacSHA256").getEncoded();
        this.algorithm = settings.algorithm();
    }

    ChainMark mark(Purpose purpose, long position, byte[] hash) {
        return new ChainMark(
                position, hash, algorithm.label(), algorithm.seal(key, canonical(purpose, position, hash)));
    }

    boolean isGenuine(Purpose purpose, ChainMark mark) {
        return ChainAlgorithm.called(mark.algorithm())
                .map(named -> named.seal(key, canonical(purpose, mark.position(), mark.hash())))
                .filter(seal -> MessageDigest.isEqual(seal, mark.seal()))
                .isPresent();
    }

    private static byte[] canonical(Purpose purpose, long position, byte[] hash) {
        byte[] name = purpose.name().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(4 + name.length + 8 + 4 + hash.length)
                .putInt(name.length)
                .put(name)
                .putLong(position)
                .putInt(hash.length)
                .put(hash)
                .array();
    }
}
