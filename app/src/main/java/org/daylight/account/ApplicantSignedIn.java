package org.daylight.account;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a session of an applicant remembers. */
record ApplicantSignedIn(UUID person, Instant since) implements AuthenticatedPrincipal, Serializable {

    static final String AUTHORITY = "APPLICANT";

    private static final Duration LONGEST = Duration.ofHours(12);

    ApplicantId applicant() {
        return new ApplicantId(person);
    }

    @Override
    public String getName() {
        return applicant().subject();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, List.of(new SimpleGrantedAuthority(AUTHORITY)));
    }
}
