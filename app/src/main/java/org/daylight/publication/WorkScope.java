package org.daylight.publication;

import java.util.List;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.springframework.stereotype.Component;

/** Which organs' items a person deals with. */
@Component
class WorkScope {

    private final Rights rights;
    private final OrganDirectory organs;

    WorkScope(Rights rights, OrganDirectory organs) {
        this.rights = rights;
        this.organs = organs;
    }

    List<OrganId> organsOf(Actor actor) {
        return organs.all().stream()
                .map(OrganSummary::id)
                .filter(organ -> concerns(actor, organ))
                .toList();
    }

    boolean concerns(Actor actor, OrganId organ) {
        return rights.may(actor, Permission.VIEW_ITEM, organ);
    }

    List<OrganSummary> organsToDraftFor(Actor actor) {
        return organs.all().stream()
                .filter(organ -> rights.may(actor, Permission.DRAFT_ITEM, organ.id()))
                .toList();
    }
}
