package org.daylight.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daylight.system.DaylightSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the console who may sign in to the demonstration. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "daylight.demo", havingValue = "true")
class DemoGreeting {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGreeting.class);

    private final Path accounts;

    DemoGreeting(DaylightSettings settings) {
        this.accounts = settings.data().toAbsolutePath().resolve("keys").resolve("demo-accounts");
    }

    @EventListener
    @Order(100)
    void ready(ApplicationReadyEvent ignored) throws IOException {
        if (Files.exists(accounts)) {
            LOG.info(
                    "演示账号 · demonstration accounts ({}):\n{}",
                    accounts,
                    Files.readString(accounts).stripTrailing());
        }
    }
}
