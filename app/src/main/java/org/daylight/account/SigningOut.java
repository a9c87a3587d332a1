package org.daylight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Writes down who leaves, as far as the trail can take it, for leaving must always be possible, and shows the door through which the person came. */
@Component
class SigningOut implements LogoutHandler, LogoutSuccessHandler {

    private final AuditTrail trail;

    SigningOut(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof AuthenticatedPrincipal person) {
            trail.recordIfWhole(Deed.done(person.getName(), "sign-out", person.getName(), ""));
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        boolean applicant = authentication != null && authentication.getPrincipal() instanceof ApplicantSignedIn;
        response.sendRedirect(applicant ? "/account/sign-in?left" : "/sign-in?left");
    }
}
