package org.daylight.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which family of algorithms this installation uses (rules.md 8.3).
 *
 * @param crypto {@code international} for SHA-256, {@code sm} for the Chinese commercial algorithms (SM3)
 */
@ConfigurationProperties("daylight")
record AuditSettings(@DefaultValue("INTERNATIONAL") Family crypto) {

    /** The two families. */
    enum Family {
        INTERNATIONAL,
        SM
    }

    ChainAlgorithm algorithm() {
        return switch (crypto) {
            case INTERNATIONAL -> ChainAlgorithm.SHA_256;
            case SM -> ChainAlgorithm.SM3;
        };
    }
}
