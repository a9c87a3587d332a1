package org.daylight.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers every public address with 503 while the system is being maintained, before a session or the database is
 * touched. The doors of staff stay reachable; whom the workbench then lets in is its own matter.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MaintenanceGate extends OncePerRequestFilter {

    private static final String STOPPED = MaintenanceGate.class.getName();
    private static final Duration COME_BACK = Duration.ofMinutes(10);
    private static final List<String> OPEN =
            List.of("/assets/", "/actuator/", "/workbench", "/sign-in", "/sign-out", "/preferences", "/error");

    private final Maintenance maintenance;

    MaintenanceGate(Maintenance maintenance) {
        this.maintenance = maintenance;
    }

    /** Stops a request: the error page that follows will be the maintenance page. */
    static void stop(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(STOPPED, true);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(COME_BACK.toSeconds()));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    static boolean stopped(HttpServletRequest request) {
        return request.getAttribute(STOPPED) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.stream().anyMatch(request.getRequestURI()::startsWith) || !maintenance.isOn();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        stop(request, response);
    }
}
