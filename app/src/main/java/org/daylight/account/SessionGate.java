package org.daylight.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.daylight.web.RequestAddress;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the workbench: a session that is over, or whose account was disabled, ends; who still owes the code, a
 * second factor or a new password is led to the page where it is given. That such a person may do nothing else is not
 * decided here, but by {@link CurrentActor}.
 */
final class SessionGate extends OncePerRequestFilter {

    private final CurrentActor current;
    private final Duties duties;

    SessionGate(CurrentActor current, Duties duties) {
        this.current = current;
        this.duties = duties;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !RequestAddress.isBelow(request, "/workbench");
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
        Optional<Duty> owed = duties.owed(session.get(), standing.get());
        if (owed.isPresent() && !owed.get().isDoneAt(request)) {
            response.sendRedirect(owed.get().page());
            return;
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
