package org.daylight.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The digests a chain may use; each entry names its own, so that an installation may change over. */
enum ChainAlgorithm {
    SHA_256("SHA-256", SHA256Digest::new),
    /** GB/T 32905-2016. */
    SM3("SM3", SM3Digest::new);

    private final String label;
    private final Supplier<? extends Digest> digests;

    ChainAlgorithm(String label, Supplier<? extends Digest> digests) {
        this.label = label;
        this.digests = digests;
    }

    /** The name written beside each hash. */
    String label() {
        return label;
    }

    static Optional<ChainAlgorithm> called(String label) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.label.equals(label))
                .findFirst();
    }

    byte[] digest(byte[] bytes) {
        Digest digest = digests.get();
        digest.update(bytes, 0, bytes.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    byte[] seal(byte[] key, byte[] bytes) {
        HMac mac = new HMac(digests.get());
        mac.init(new KeyParameter(key));
        mac.update(bytes, 0, bytes.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }
}
