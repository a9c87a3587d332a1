package org.daylight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.daylight.web.ForOnePerson;
import org.daylight.web.RequestAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What belongs to one person is stored nowhere; a public page may be kept, and is asked for anew each time. A page with
 * a form token, a cookie or a failure counts as one person's.
 */
final class CachePolicy implements HeaderWriter {

    private static final List<String> PERSONAL =
            List.of("/workbench", "/account", "/sign-in", "/sign-out", "/actuator");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (isPersonal(request, response)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
    }

    private static boolean isPersonal(HttpServletRequest request, HttpServletResponse response) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return !reads
                || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                || ForOnePerson.isMarked(request)
                || response.containsHeader(HttpHeaders.SET_COOKIE)
                || PERSONAL.stream().anyMatch(each -> RequestAddress.isBelow(request, each))
                || isSomebodySignedIn();
    }

    private static boolean isSomebodySignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof AuthenticatedPrincipal;
    }
}
