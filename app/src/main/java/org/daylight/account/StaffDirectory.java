package org.daylight.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who works here. */
public interface StaffDirectory {

    Optional<StaffMember> find(AccountId id);

    /** Accounts whose name, shown or for signing in, contains the words, behind a sign-in name in their order. */
    List<StaffMember> search(String words, String behind, int limit);

    /** The shown names of some accounts; unknown ones are left out. */
    Map<AccountId, String> names(Collection<AccountId> ids);
}
