package org.daylight.annualreport;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which build of the program reads; what another one read is read anew. */
@Component
class ReaderBuild {

    private final String id;

    ReaderBuild(ObjectProvider<BuildProperties> build) {
        this.id = build.stream()
                .flatMap(properties -> Optional.ofNullable(properties.getTime()).stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("unpackaged");
    }

    String id() {
        return id;
    }
}
