package org.daylight.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the workbench: a session that is over, or whose account was disabled, ends; who still owes the code, a
 * second factor or a new password is led to the page where it is given.
 */
final class SessionGate extends OncePerRequestFilter {

    private static final String CODE = "/sign-in/code";
    private static final String PASSWORD = "/workbench/me/password";
    private static final String SECOND_FACTOR = "/workbench/me/second-factor";

    private final CurrentActor current;
    private final ChangingPasswords passwords;
    private final SecondFactors secondFactors;

    SessionGate(CurrentActor current, ChangingPasswords passwords, SecondFactors secondFactors) {
        this.current = current;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals("/workbench") && !path.startsWith("/workbench/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> session = current.session();
        if (session.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Standing> standing = current.standing(session.get());
        if (standing.isEmpty()) {
            end(request);
            response.sendRedirect("/sign-in?ended");
            return;
        }
        Optional<String> owed = session.get().awaitsCode() ? Optional.of(CODE) : owed(standing.get());
        if (owed.isPresent() && !request.getRequestURI().startsWith(owed.get())) {
            response.sendRedirect(owed.get());
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<String> owed(Standing standing) {
        if (passwords.isDue(standing)) {
            return Optional.of(PASSWORD);
        }
        return secondFactors.isDutyOf(standing.actor()) && !standing.secondFactor()
                ? Optional.of(SECOND_FACTOR)
                : Optional.empty();
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
