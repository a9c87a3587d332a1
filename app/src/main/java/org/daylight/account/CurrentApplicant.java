package org.daylight.account;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the applicant behind the request; empty for everybody who asks without an account. */
@Component
public class CurrentApplicant {

    private final JdbcApplicants applicants;
    private final InstantSource clock;

    CurrentApplicant(JdbcApplicants applicants, InstantSource clock) {
        this.applicants = applicants;
        this.clock = clock;
    }

    public Optional<ApplicantId> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof ApplicantSignedIn person
                        && !person.isOver(clock.instant())
                        && applicants.isOpen(person.applicant(), person.since())
                ? Optional.of(person.applicant())
                : Optional.empty();
    }
}
