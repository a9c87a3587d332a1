package org.daylight.account;

import org.daylight.shared.Answer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens staff accounts; nobody holds two of the three administrators' powers (rules.md S-04). */
@Component
public class OpeningAccounts {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    OpeningAccounts(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Opens an account; refused when it would combine administrators. */
    @Transactional
    public Answer<AccountId> open(NewAccount account, String password) {
        long administrators = account.grants().stream()
                .filter(grant -> grant.role().isAdministrator())
                .count();
        if (administrators > 0 && account.grants().size() > 1) {
            return Answer.refused("account.refused.separation-of-powers");
        }
        accounts.add(account, passwords.encode(password));
        return Answer.done(account.id());
    }
}
