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

/**
 * What a session of staff remembers: who signed in, when, and whether the second factor is still to be shown. Roles are
 * read anew, so that a withdrawn role is gone at once.
 */
record SignedIn(UUID person, String signInName, Instant since, boolean awaitsCode)
        implements AuthenticatedPrincipal, Serializable {

    static final String AUTHORITY = "STAFF";

    /** However busy a session is, it ends after a working day. */
    private static final Duration LONGEST = Duration.ofHours(12);

    AccountId account() {
        return new AccountId(person);
    }

    /** The index under which the session store finds all sessions of one person. */
    @Override
    public String getName() {
        return subject(account());
    }

    static String subject(AccountId account) {
        return "account:" + account;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }

    SignedIn withCodeShown(Instant now) {
        return new SignedIn(person, signInName, now, false);
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, List.of(new SimpleGrantedAuthority(AUTHORITY)));
    }
}
