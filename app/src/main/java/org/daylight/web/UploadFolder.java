package org.daylight.web;

import org.daylight.system.DaylightSettings;
import org.daylight.system.ScratchFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the bodies of uploads pass through the data folder, where nobody else looks and where they are cleared away after a
 * crash. They hold proofs of identity in the clear; the system's folder for temporary files is no place for them.
 */
@Component
@ConditionalOnWebApplication
class UploadFolder implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, AutoCloseable {

    private final ScratchFolder folder;

    UploadFolder(DaylightSettings settings) {
        this.folder = ScratchFolder.begin(settings.data().toAbsolutePath().resolve("tmp"));
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setBaseDirectory(folder.path().toFile());
    }

    @Override
    public void close() {
        folder.close();
    }
}
