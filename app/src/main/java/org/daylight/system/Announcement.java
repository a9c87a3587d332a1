package org.daylight.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the server answers, on the console and in the file {@code port} of the data folder. */
@Component
@ConditionalOnWebApplication
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Path portFile;
    private volatile boolean announced;

    Announcement(DaylightSettings settings) {
        this.portFile = settings.data().toAbsolutePath().resolve("port");
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            int port = web.getWebServer().getPort();
            write(port);
            announced = true;
            LOG.info("阳光公开已启动 · Daylight answers at http://localhost:{}", port);
        }
    }

    @EventListener
    void closed(ContextClosedEvent ignored) {
        if (!announced) {
            return;
        }
        try {
            Files.deleteIfExists(portFile);
        } catch (IOException e) {
            LOG.warn("could not remove {}", portFile, e);
        }
    }

    private void write(int port) {
        try {
            Files.createDirectories(portFile.getParent());
            Files.writeString(portFile, Integer.toString(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
