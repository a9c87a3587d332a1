package org.daylight.account;

import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes accounts of applicants at their owners' wish (rules.md R8-09). */
@Component
public class ClosingApplicants {

    private final JdbcApplicants applicants;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    ClosingApplicants(JdbcApplicants applicants, AuditTrail trail, ApplicationEventPublisher events) {
        this.applicants = applicants;
        this.trail = trail;
        this.events = events;
    }

    /** Erases name, e-mail and password, and what was kept for the account; requests stay as the law demands. */
    @Transactional
    public void close(ApplicantId id) {
        applicants.close(id);
        events.publishEvent(new ApplicantAccountClosed(id));
        trail.record(Deed.done(id.subject(), "applicant.closed", id.subject(), ""));
    }
}
