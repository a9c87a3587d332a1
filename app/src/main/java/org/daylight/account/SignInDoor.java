package org.daylight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import org.daylight.shared.Answer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Opens sessions. Whoever comes in gets a new session under a new name and a new form token; whatever the old session
 * held is gone (against session fixation).
 */
@Component
public class SignInDoor {

    private static final int BROWSER_NAME = 200;

    private final SigningIn signingIn;
    private final CurrentActor current;
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final RequestCache refusedRequests;

    SignInDoor(
            SigningIn signingIn,
            CurrentActor current,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            RequestCache refusedRequests) {
        this.signingIn = signingIn;
        this.current = current;
        this.contexts = contexts;
        this.tokens = tokens;
        this.refusedRequests = refusedRequests;
    }

    /** Lets staff in; answers with the address within this site to which the browser goes next. */
    public Answer<String> staff(Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        return signingIn.staff(credentials, request.getRemoteAddr()).map(person -> {
            open(person.authentication(), request, response);
            return person.awaitsCode() ? Duty.CODE.page() : destination(request, response, "/workbench");
        });
    }

    /** Whether the session waits for the second factor, and the password it came in with still counts. */
    public boolean awaitsCode() {
        return current.session()
                .filter(SignedIn::awaitsCode)
                .flatMap(current::standing)
                .isPresent();
    }

    /** The second step, for a session that {@link #awaitsCode}. */
    public Answer<String> code(String code, HttpServletRequest request, HttpServletResponse response) {
        SignedIn person = current.session().orElseThrow();
        return signingIn.code(person, code).map(complete -> {
            open(complete.authentication(), request, response);
            return destination(request, response, "/workbench");
        });
    }

    /** Lets an applicant in. */
    public Answer<String> applicant(Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        return signingIn.applicant(credentials, request.getRemoteAddr()).map(person -> {
            open(person.authentication(), request, response);
            return destination(request, response, "/account");
        });
    }

    private void open(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        session.setAttribute(StaffSessions.SOURCE, request.getRemoteAddr());
        session.setAttribute(StaffSessions.BROWSER, browser.substring(0, Math.min(browser.length(), BROWSER_NAME)));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        tokens.saveToken(null, request, response);
    }

    /** The page that was refused before the sign-in, as a path below the door's own prefix; never another site. */
    private String destination(HttpServletRequest request, HttpServletResponse response, String door) {
        SavedRequest saved = refusedRequests.getRequest(request, response);
        refusedRequests.removeRequest(request, response);
        return Optional.ofNullable(saved)
                .map(SavedRequest::getRedirectUrl)
                .filter(address -> (address + "/").startsWith(door + "/") || address.startsWith(door + "?"))
                .orElse(door);
    }
}
