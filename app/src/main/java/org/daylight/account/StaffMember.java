package org.daylight.account;

import java.time.Instant;
import java.util.Set;
import org.daylight.organisation.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * A staff account as administrators and colleagues see it.
 *
 * @param disabledAt since when nobody can sign in with it; null while it is in force
 */
public record StaffMember(
        AccountId id,
        String signInName,
        String name,
        OrganId organ,
        Set<Grant> grants,
        boolean secondFactor,
        @Nullable Instant disabledAt) {

    public StaffMember {
        grants = Set.copyOf(grants);
    }
}
