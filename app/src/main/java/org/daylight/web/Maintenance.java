package org.daylight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.daylight.system.DaylightSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Whether the operator has closed the public doors: by the setting {@code daylight.maintenance}, or at once and without a
 * restart by an empty file {@code maintenance} in the data folder.
 */
@Component
public class Maintenance {

    private static final String ANSWERED = Maintenance.class.getName();
    private static final Duration COME_BACK = Duration.ofMinutes(10);

    private final boolean always;
    private final Path mark;

    Maintenance(@Value("${daylight.maintenance:false}") boolean always, DaylightSettings settings) {
        this.always = always;
        this.mark = settings.data().resolve("maintenance");
    }

    public boolean isOn() {
        return always || Files.exists(mark);
    }

    /** Answers a request with the maintenance page (503) and the time after which a machine may ask again. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ANSWERED, true);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(COME_BACK.toSeconds()));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    static boolean answered(HttpServletRequest request) {
        return request.getAttribute(ANSWERED) != null;
    }
}
