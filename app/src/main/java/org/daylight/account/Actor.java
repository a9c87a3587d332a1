package org.daylight.account;

import java.util.Set;
import org.daylight.organisation.OrganId;

/** The person who acts, as an argument of every use case; there is no hidden current user. */
public record Actor(AccountId account, String name, OrganId organ, Set<Grant> grants) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** Whether any role of the person carries the permission, whatever its scope. */
    public boolean holds(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().permissions().contains(permission));
    }

    /** How the trail names the person. */
    public String subject() {
        return "account:" + account;
    }
}
