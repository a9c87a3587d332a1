package org.daylight.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.daylight.organisation.OrganId;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs staff in for web tests: opens an account and acts with it, without the detour over the sign-in page. */
public record StaffSession(OpeningAccounts opening, InstantSource clock) {

    /** A person of an organ with one role. */
    public RequestPostProcessor person(String name, OrganId organ, Grant grant) {
        AccountId id = new AccountId(UUID.randomUUID());
        String signInName = "t" + id.value().toString().replace("-", "").substring(0, 12);
        NewAccount account = new NewAccount(id, signInName, name, organ, Set.of(grant));
        opening.open(account, "Lake-and-Reed-2026!").orThrow();
        return authentication(new SignedIn(id.value(), signInName, clock.instant(), false).authentication());
    }
}
