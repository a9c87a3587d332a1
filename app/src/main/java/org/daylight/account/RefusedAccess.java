package org.daylight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.web.ErrorKind;
import org.daylight.web.RequestAddress;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers 403, says whether the form or the permission was at fault, and leaves a line in the trail. */
@Component
class RefusedAccess implements AccessDeniedHandler {

    private final AuditTrail trail;

    RefusedAccess(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean form = denied instanceof CsrfException;
        if (form) {
            ErrorKind.FORM.mark(request);
        }
        refuse(request, response, form ? "form token" : "no permission");
    }

    /** Refuses somebody who is signed in; strangers leave no line, for they could fill the trail. */
    void refuse(HttpServletRequest request, HttpServletResponse response, String reason) throws IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof AuthenticatedPrincipal person) {
            String path = RequestAddress.of(request);
            String object = "route:" + request.getMethod() + " " + path.substring(0, Math.min(path.length(), 300));
            trail.record(Deed.refused(person.getName(), "route.refused", object, reason));
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
