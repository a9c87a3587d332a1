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

    /** Writes an account back; fails when somebody else changed it in between. */
    void update(Account account);

    /** Other accounts in force that hold the role; the rows are held until the transaction ends. */
    long othersHolding(Role role, AccountId except);

    boolean isEmpty();
}
