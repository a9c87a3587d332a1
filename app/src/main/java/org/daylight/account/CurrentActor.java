package org.daylight.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the person behind the request; only the web edge asks, use cases get an {@link Actor}. */
@Component
public class CurrentActor {

    private final Accounts accounts;

    CurrentActor(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? accounts.actor(person.account())
                : Optional.empty();
    }
}
