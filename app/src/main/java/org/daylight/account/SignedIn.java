package org.daylight.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers: only who signed in. Roles are read anew, so that a withdrawn role is gone at once. */
final class SignedIn implements UserDetails, Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final String signInName;
    private final transient String passwordHash;

    SignedIn(AccountId account, String signInName, String passwordHash) {
        this.account = account.value();
        this.signInName = signInName;
        this.passwordHash = passwordHash;
    }

    AccountId account() {
        return new AccountId(account);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash == null ? "" : passwordHash;
    }

    @Override
    public String getUsername() {
        return signInName;
    }
}
