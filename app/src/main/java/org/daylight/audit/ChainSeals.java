package org.daylight.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.daylight.system.Keys;
import org.springframework.stereotype.Component;

/**
 * Seals places of the chain with a key that only the installation has, not its database. A seal made before the master
 * key was rotated stays genuine.
 */
@Component
class ChainSeals {

    private static final String PURPOSE = "audit-seal";
    private static final String HMAC = "HmacSHA256";

    /** What a mark stands for; a seal made for one is worth nothing for the other. */
    enum Purpose {
        HEAD,
        ANCHOR
    }

    private final Keys keys;
    private final byte[] key;
    private final ChainAlgorithm algorithm;
    private volatile List<byte[]> known;

    ChainSeals(Keys keys, AuditSettings settings) {
        this.keys = keys;
        this.key = keys.derived(PURPOSE, HMAC).getEncoded();
        this.known = List.of(key);
        this.algorithm = settings.algorithm();
    }

    ChainMark mark(Purpose purpose, long position, byte[] hash) {
        return new ChainMark(
                position, hash, algorithm.label(), algorithm.seal(key, canonical(purpose, position, hash)));
    }

    /** One HMAC where the seal is made with the present key; the key file is asked before a seal is called false. */
    boolean isGenuine(Purpose purpose, ChainMark mark) {
        if (mark.seal().length == 0 || ChainAlgorithm.called(mark.algorithm()).isEmpty()) {
            return false;
        }
        if (isSealedBy(known, purpose, mark)) {
            return true;
        }
        List<byte[]> ever = keys.everDerived(PURPOSE, HMAC).stream()
                .map(each -> each.getEncoded())
                .toList();
        boolean genuine = isSealedBy(ever, purpose, mark);
        if (genuine) {
            known = ever;
        }
        return genuine;
    }

    private static boolean isSealedBy(List<byte[]> keys, Purpose purpose, ChainMark mark) {
        byte[] sealed = canonical(purpose, mark.position(), mark.hash());
        ChainAlgorithm named = ChainAlgorithm.called(mark.algorithm()).orElseThrow();
        return keys.stream().anyMatch(each -> MessageDigest.isEqual(named.seal(each, sealed), mark.seal()));
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
