package org.daylight.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the person on whose behalf work goes on behind the pages, with the rights of this moment. */
@Component
public class StaffActors {

    private static final String PREFIX = "account:";

    private final Accounts accounts;

    StaffActors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person of a subject of the trail; empty when it is nobody of the staff, or the account is disabled. */
    public Optional<Actor> find(String subject) {
        return subject.startsWith(PREFIX)
                ? accounts.standing(AccountId.of(subject.substring(PREFIX.length())))
                        .map(Standing::actor)
                : Optional.empty();
    }
}
