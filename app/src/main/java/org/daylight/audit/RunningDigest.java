package org.daylight.audit;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.digests.SM3Digest;

/** A digest over every row as it stands, whether it is right or wrong, that can be read on the way. */
final class RunningDigest {

    private final SM3Digest digest = new SM3Digest();

    void add(ChainLink link) {
        byte[] content = ChainAlgorithm.SM3.digest(link.canonical());
        add(ByteBuffer.allocate(8).putLong(link.entry().position()).array());
        add(content);
        add(ByteBuffer.allocate(4).putInt(link.hash().length).array());
        add(link.hash());
    }

    private void add(byte[] bytes) {
        digest.update(bytes, 0, bytes.length);
    }

    byte[] value() {
        byte[] value = new byte[digest.getDigestSize()];
        new SM3Digest(digest).doFinal(value, 0);
        return value;
    }
}
