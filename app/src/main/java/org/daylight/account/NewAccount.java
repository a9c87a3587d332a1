package org.daylight.account;

import java.util.Set;
import org.daylight.organisation.OrganId;

/** An account to be opened. */
public record NewAccount(AccountId id, String signInName, String displayName, OrganId organ, Set<Grant> grants) {

    public NewAccount {
        grants = Set.copyOf(grants);
    }
}
