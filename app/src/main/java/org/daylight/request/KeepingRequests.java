package org.daylight.request;

import java.time.InstantSource;
import java.util.List;
import org.daylight.account.ApplicantAccountClosed;
import org.daylight.account.ApplicantId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps requests for the owner of an account, so that they are found without number and code (rules.md R8-01: nobody
 * needs an account). Only who filed a request, or has shown its code, may have it kept.
 */
@Component
public class KeepingRequests {

    private final JdbcKeptRequests kept;
    private final InstantSource clock;

    KeepingRequests(JdbcKeptRequests kept, InstantSource clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Keeps a request; keeping it twice changes nothing. */
    @Transactional
    public void keep(ApplicantId applicant, RequestId request) {
        kept.add(applicant, request, clock.instant());
    }

    /** The kept requests, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptRequest> of(ApplicantId applicant) {
        return kept.of(applicant);
    }

    /** Whether the account keeps the request. */
    @Transactional(readOnly = true)
    public boolean keeps(ApplicantId applicant, RequestId request) {
        return kept.contains(applicant, request);
    }

    /** In the transaction of the closing, so that nothing of the account is left. */
    @EventListener
    void on(ApplicantAccountClosed closed) {
        kept.forget(closed.applicant());
    }
}
