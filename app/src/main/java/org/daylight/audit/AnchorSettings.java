package org.daylight.audit;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the end of the trail is anchored, and where the anchors are sent besides.
 *
 * @param every after so many entries, and each hour
 * @param anchorFile a file on another disk to which each anchor is added; its folder must be there
 * @param webhook an address to which new anchors are sent by POST
 * @param mailTo an address to which new anchors are sent by mail; needs {@code spring.mail.host}
 * @param mailFrom the sender of that mail; empty for the recipient's address
 */
@ConfigurationProperties("daylight.audit")
record AnchorSettings(
        @DefaultValue("1000") int every,
        @Nullable Path anchorFile,
        @Nullable URI webhook,
        @DefaultValue("") String mailTo,
        @DefaultValue("") String mailFrom) {

    AnchorSettings {
        if (every < 1) {
            throw new IllegalArgumentException("daylight.audit.every counts entries and is at least 1");
        }
    }
}
