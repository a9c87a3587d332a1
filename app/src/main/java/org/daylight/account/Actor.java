package org.daylight.account;

import java.util.Set;
import java.util.UUID;
import org.daylight.organisation.OrganId;

/** The person who acts, as an argument of every use case; there is no hidden current user. */
public record Actor(AccountId account, String name, OrganId organ, Set<Grant> grants) {

    /** Stands in for an organ where a person serves the installation itself, as the three administrators do. */
    public static final OrganId INSTALLATION = new OrganId(new UUID(0, 0));

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** Whether any role of the person carries the permission, whatever its scope; all staff may use the workbench. */
    public boolean holds(Permission permission) {
        return permission == Permission.USE_WORKBENCH
                || grants.stream().anyMatch(grant -> grant.role().permissions().contains(permission));
    }

    boolean isAdministrator() {
        return grants.stream().anyMatch(grant -> grant.role().isAdministrator());
    }

    /** How the trail names the person. */
    public String subject() {
        return SignedIn.subject(account);
    }
}
