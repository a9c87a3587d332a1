package org.daylight.request;

import java.util.List;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganSummary;
import org.springframework.stereotype.Component;

/** Which organs a person's rights on requests reach. */
@Component
class Visibility {

    private final Rights rights;
    private final OrganDirectory organs;

    Visibility(Rights rights, OrganDirectory organs) {
        this.rights = rights;
        this.organs = organs;
    }

    Rights rights() {
        return rights;
    }

    /** The organs that answer requests and that the permission reaches, in the order of the tree. */
    List<OrganSummary> organs(Actor actor, Permission permission) {
        return organs.all().stream()
                .filter(organ -> FilingRequests.answers(organ.kind()))
                .filter(organ -> rights.may(actor, permission, organ.id()))
                .toList();
    }
}
