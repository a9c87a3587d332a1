package org.daylight.backup;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which version of the program is running. */
@Component
class Program {

    private final ObjectProvider<BuildProperties> build;

    Program(ObjectProvider<BuildProperties> build) {
        this.build = build;
    }

    String version() {
        BuildProperties properties = build.getIfAvailable();
        String version = properties == null ? null : properties.getVersion();
        return version == null ? "unknown" : version;
    }
}
