package org.daylight.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers every public address with 503 while the system is being maintained, before a session or the database is
 * touched. The doors of staff stay reachable; whom the workbench then lets in is its own matter.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MaintenanceGate extends OncePerRequestFilter {

    private static final List<String> OPEN =
            List.of("/assets", "/actuator", "/workbench", "/sign-in", "/sign-out", "/preferences", "/error");

    private final Maintenance maintenance;

    MaintenanceGate(Maintenance maintenance) {
        this.maintenance = maintenance;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.stream().anyMatch(each -> RequestAddress.isBelow(request, each)) || !maintenance.isOn();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        maintenance.answer(request, response);
    }
}
