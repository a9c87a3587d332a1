package org.daylight.system;

import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import javax.crypto.SecretKey;
import org.daylight.shared.ChinaTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The key file {@code keys/master} of the data folder, made at the first start with mode 600. */
@Component
class KeyFile extends RingKeys {

    private final SecretFile file;
    private final InstantSource clock;

    @Autowired
    KeyFile(DaylightSettings settings, InstantSource clock) {
        this(settings, new SecretFile(settings.data().resolve("keys"), "master"), clock);
    }

    private KeyFile(DaylightSettings settings, SecretFile file, InstantSource clock) {
        super(load(file, suite(settings), ChinaTime.today(clock)));
        this.file = file;
        this.clock = clock;
    }

    private static CryptoSuite suite(DaylightSettings settings) {
        return CryptoSuite.named(settings.crypto())
                .orElseThrow(() -> StartRefused.refused("system.refused.crypto", settings.crypto()));
    }

    /** A new installation gets its first key; a change of the configured suite adds a version. */
    private static KeyRing load(SecretFile file, CryptoSuite suite, LocalDate today) {
        if (!file.exists()) {
            // A new key beside old records would open none of them and make every seal look forged.
            if (Files.exists(file.path().resolveSibling("audit-anchors"))) {
                throw StartRefused.refused("system.refused.master-lost", file.path());
            }
            KeyRing fresh = KeyRing.fresh(suite, today);
            file.write(fresh.text());
            return fresh;
        }
        KeyRing ring = parse(file);
        if (ring.newest().suite() == suite) {
            return ring;
        }
        KeyRing rotated = ring.rotated(suite, today);
        file.write(rotated.text());
        return rotated;
    }

    /** Adds a version of the same suite to the file; this process goes on with what it has. */
    KeyRing.Master rotate() {
        KeyRing rotated = parse(file).rotated(newest().suite(), ChinaTime.today(clock));
        file.write(rotated.text());
        return rotated.newest();
    }

    private static KeyRing parse(SecretFile file) {
        try {
            return KeyRing.parse(file.read());
        } catch (IllegalArgumentException damaged) {
            throw StartRefused.refused("system.refused.key-damaged", file.path());
        }
    }

    /** Reads the file anew: a key may have been added beside this process. */
    @Override
    public List<SecretKey> everDerived(String purpose, String algorithm) {
        return parse(file).newestFirst().stream()
                .map(master -> derived(master, purpose, algorithm))
                .toList();
    }
}
