package org.daylight.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.daylight.organisation.OrganId;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs staff in for web tests: opens an account and acts with it, without the detour over the sign-in page. */
public final class StaffSession {

    private StaffSession() {}

    /** A person of an organ with one role. */
    public static RequestPostProcessor of(OpeningAccounts opening, String name, OrganId organ, Grant grant) {
        AccountId id = new AccountId(UUID.randomUUID());
        String signInName = "t" + id.value().toString().replace("-", "").substring(0, 12);
        NewAccount account = new NewAccount(id, signInName, name, organ, Set.of(grant));
        opening.open(account, "Lake-and-Reed-2026!").orThrow();
        return of(new Actor(id, name, organ, Set.of(grant)), signInName);
    }

    /** A person whose account is open already. */
    public static RequestPostProcessor of(Actor actor) {
        return of(actor, actor.name());
    }

    private static RequestPostProcessor of(Actor actor, String signInName) {
        UUID id = actor.account().value();
        SignedIn person = new SignedIn(id, signInName, Instant.parse("2099-01-01T00:00:00Z"), false);
        return authentication(person.authentication());
    }
}
