package org.daylight.account;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where staff are signed in; ended from afar in one act. */
@Component
public class StaffSessions {

    static final String SOURCE = "source";
    static final String BROWSER = "browser";

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> store;
    private final AuditTrail trail;

    StaffSessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> store, AuditTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /** Where the person is signed in, the most lately used first. */
    public List<SessionSummary> of(Actor actor, String presentSession) {
        return store.getObject().findByPrincipalName(actor.subject()).values().stream()
                .map(session -> new SessionSummary(
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        Objects.requireNonNullElse(session.<String>getAttribute(SOURCE), ""),
                        Objects.requireNonNullElse(session.<String>getAttribute(BROWSER), ""),
                        session.getId().equals(presentSession)))
                .sorted(Comparator.comparing(SessionSummary::lastUsed).reversed())
                .toList();
    }

    /** Signs the person out everywhere, here too. */
    @Transactional
    public void endOwn(Actor actor) {
        endAll(actor.account());
        trail.recordIfWhole(Deed.done(actor.subject(), "sign-out.everywhere", actor.subject(), ""));
    }

    void endAll(AccountId account) {
        store.ifAvailable(sessions ->
                sessions.findByPrincipalName(SignedIn.subject(account)).keySet().forEach(sessions::deleteById));
    }
}
