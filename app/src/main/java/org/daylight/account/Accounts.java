package org.daylight.account;

import java.util.Optional;

/** Staff accounts. */
interface Accounts {

    Optional<SignedIn> findBySignInName(String name);

    Optional<Actor> actor(AccountId account);

    void add(NewAccount account, String passwordHash);
}
