package org.daylight.account;

import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.springframework.stereotype.Component;

/** Decides whether a person may do something to what belongs to an organ. Use cases ask here, not only addresses. */
@Component
public class Rights {

    private final OrganDirectory organs;

    Rights(OrganDirectory organs) {
        this.organs = organs;
    }

    public boolean may(Actor actor, Permission permission, OrganId owner) {
        return actor.grants().stream()
                .filter(grant -> grant.role().permissions().contains(permission))
                .anyMatch(grant -> reaches(grant.scope(), actor.organ(), owner));
    }

    private boolean reaches(Scope scope, OrganId own, OrganId owner) {
        return switch (scope) {
            case OWN_ORGAN -> own.equals(owner);
            case SUBTREE -> organs.isWithin(owner, own);
            case EVERYTHING -> true;
        };
    }
}
