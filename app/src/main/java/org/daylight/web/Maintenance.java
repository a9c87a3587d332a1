package org.daylight.web;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daylight.system.DaylightSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the operator has closed the public doors: by the setting {@code daylight.maintenance}, or at once and without a
 * restart by an empty file {@code maintenance} in the data folder.
 */
@Component
public class Maintenance {

    private final boolean always;
    private final Path mark;

    Maintenance(@Value("${daylight.maintenance:false}") boolean always, DaylightSettings settings) {
        this.always = always;
        this.mark = settings.data().resolve("maintenance");
    }

    public boolean isOn() {
        return always || Files.exists(mark);
    }
}
