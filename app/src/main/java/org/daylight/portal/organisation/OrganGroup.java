package org.daylight.portal.organisation;

import java.util.List;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;

/** The organs of one kind. */
public record OrganGroup(OrganKind kind, List<OrganSummary> organs) {

    public OrganGroup {
        organs = List.copyOf(organs);
    }
}
