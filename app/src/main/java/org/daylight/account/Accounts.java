package org.daylight.account;

import java.util.Optional;

/** Staff accounts. */
interface Accounts {

    Optional<Account> find(AccountId id);

    Optional<Account> findBySignInName(SignInName name);

    /** How an account in force stands; empty when it is disabled or unknown. */
    Optional<Standing> standing(AccountId id);

    /** Adds an account; false when its identity or its name is taken. */
    boolean add(Account account);

    /**
     * The account as it is now, held with those of all administrators until the transaction ends: two acts on it come one
     * after the other, and so do two that each would take the last administrator away.
     */
    Optional<Account> hold(AccountId id);

    /** Writes an account back that the transaction {@linkplain #hold holds}. */
    void update(Account account);

    /** Other accounts in force that hold the role. */
    long othersHolding(Role role, AccountId except);

    boolean isEmpty();
}
