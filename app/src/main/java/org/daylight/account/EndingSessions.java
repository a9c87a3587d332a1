package org.daylight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Ends the other sessions of a person whose password or second factor has just changed: whoever sits in one of them came in
 * with what no longer counts. Pages call it after the change is committed. Should the program stop in between, sessions
 * older than the password are refused all the same ({@link CurrentActor}, {@link CurrentApplicant}).
 */
@Component
public class EndingSessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> store;
    private final SecurityContextRepository contexts;
    private final AuditTrail trail;
    private final InstantSource clock;

    EndingSessions(
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> store,
            SecurityContextRepository contexts,
            AuditTrail trail,
            InstantSource clock) {
        this.store = store;
        this.contexts = contexts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Ends all sessions of the person but the present one, which goes on under a new name. */
    public void elsewhere(HttpServletRequest request, HttpServletResponse response) {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        Authentication renewed = renewed(present, clock.instant());
        if (renewed == null) {
            return;
        }
        end(renewed.getName(), request.getSession(false));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(renewed);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends all sessions of an applicant whose account was closed. */
    public void everywhere(ApplicantId applicant) {
        end(applicant.subject(), null);
    }

    private void end(String subject, @Nullable HttpSession present) {
        String spared = present == null ? "" : present.getId();
        FindByIndexNameSessionRepository<? extends Session> sessions = store.getIfAvailable();
        List<String> others = sessions == null
                ? List.of()
                : sessions.findByPrincipalName(subject).keySet().stream()
                        .filter(id -> !id.equals(spared))
                        .toList();
        others.forEach(id -> store.getObject().deleteById(id));
        trail.recordIfWhole(Deed.done(subject, "sign-out.elsewhere", subject, others.size() + " sessions"));
    }

    /** The person has just shown the password or a code, so the present session counts from now. */
    private static @Nullable Authentication renewed(@Nullable Authentication present, Instant now) {
        Object person = present == null ? null : present.getPrincipal();
        if (person instanceof SignedIn staff) {
            return staff.withCodeShown(now).authentication();
        }
        return person instanceof ApplicantSignedIn applicant
                ? new ApplicantSignedIn(applicant.person(), now).authentication()
                : null;
    }
}
