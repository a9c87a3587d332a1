package org.daylight.gates.counterexamples;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.function.Function;

/** Decides by the address as it was written. */
class ForbiddenAddress {

    private final Function<HttpServletRequest, String> written = HttpServletRequest::getRequestURI;

    boolean isStaff(HttpServletRequest request) {
        return written.apply(request).startsWith("/workbench") || "/sign-in".equals(request.getServletPath());
    }

    String address(HttpServletRequestWrapper request) {
        return request.getRequestURL().toString();
    }
}
