package org.daylight.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daylight.audit.AuditEntry;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.AuditLog;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.audit.Verifications;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit administrator reads, exports and verifies the trail; nobody else does (rules.md S-07). It goes on when the trail is broken, for then
 * it is needed most.
 */
@Component
public class ReadingAudit {

    private final AuditLog log;
    private final AuditTrail trail;
    private final Verifications verifications;

    ReadingAudit(AuditLog log, AuditTrail trail, Verifications verifications) {
        this.log = log;
        this.trail = trail;
        this.verifications = verifications;
    }

    /** The page of lines before a position, newest first. */
    @Transactional(readOnly = true)
    public Answer<List<AuditEntry>> before(Actor actor, long position, AuditFilter filter, int limit) {
        return actor.holds(Permission.READ_AUDIT)
                ? Answer.done(log.before(position, filter, limit))
                : Answer.refused("account.refused.not-permitted");
    }

    /** Leaves a line about the export, then hands over every wanted line in order. */
    public Answer<AuditFilter> export(Actor actor, AuditFilter filter, Consumer<AuditEntry> reader) {
        if (!actor.holds(Permission.READ_AUDIT)) {
            return Answer.refused("account.refused.not-permitted");
        }
        trail.recordIfWhole(Deed.done(actor.subject(), "audit.exported", "audit", filter.toString()));
        log.each(filter, reader);
        return Answer.done(filter);
    }

    /** Asks for a verification of the whole trail. */
    @Transactional
    public Answer<Actor> verify(Actor actor) {
        if (!actor.holds(Permission.READ_AUDIT)) {
            return Answer.refused("account.refused.not-permitted");
        }
        trail.recordIfWhole(Deed.done(actor.subject(), "audit.verification-asked", "audit", ""));
        verifications.ask();
        return Answer.done(actor);
    }

    /** What each administrator must see at once; others cannot do anything about it. */
    public boolean tellsOfBrokenTrail(Actor actor) {
        return actor.isAdministrator() && verifications.isBroken();
    }

    public Optional<Verifications.Made> lastVerification() {
        return verifications.last();
    }

    public boolean isVerificationUnderWay() {
        return verifications.isUnderWay();
    }
}
