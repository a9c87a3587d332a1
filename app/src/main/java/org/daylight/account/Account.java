package org.daylight.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.organisation.OrganId;
import org.daylight.shared.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A staff account (账号): who it is, what it may do, and its passwords.
 *
 * @param formerPasswords hashes of the passwords before the present one, newest first
 * @param disabledAt since when nobody can sign in with it; null while it is in force
 * @param version counts the changes, so that of two at once one is refused
 */
record Account(
        AccountId id,
        SignInName signInName,
        String displayName,
        OrganId organ,
        Set<Grant> grants,
        Password password,
        List<String> formerPasswords,
        @Nullable Instant disabledAt,
        long version) {

    /** The present password: its hash, since when, and whether it was given by somebody else. */
    record Password(String hash, Instant since, boolean temporary) {}

    Account {
        grants = Set.copyOf(grants);
        formerPasswords = List.copyOf(formerPasswords);
    }

    boolean isInForce() {
        return disabledAt == null;
    }

    boolean isAdministrator() {
        return grants.stream().anyMatch(grant -> grant.role().isAdministrator());
    }

    /** Hashes that a new password must not match, the present one first. */
    List<String> knownPasswords() {
        return Stream.concat(Stream.of(password.hash()), formerPasswords.stream())
                .toList();
    }

    Account changePassword(Password fresh) {
        List<String> former = new ArrayList<>(knownPasswords());
        return new Account(
                id,
                signInName,
                displayName,
                organ,
                grants,
                fresh,
                former.subList(0, Math.min(former.size(), PasswordRules.FORMER)),
                disabledAt,
                version);
    }

    Answer<Account> disable(Instant at) {
        return isInForce() ? Answer.done(withDisabledAt(at)) : Answer.refused("account.refused.already-disabled");
    }

    Answer<Account> enable() {
        return isInForce() ? Answer.refused("account.refused.not-disabled") : Answer.done(withDisabledAt(null));
    }

    /** Adds a role or changes its scope; the three administrators combine with nothing (rules.md S-04). */
    Answer<Account> grant(Grant grant) {
        Set<Grant> others = without(grant.role());
        boolean administrators = grant.role().isAdministrator()
                || others.stream().anyMatch(other -> other.role().isAdministrator());
        if (administrators && !others.isEmpty()) {
            return Answer.refused("account.refused.separation-of-powers");
        }
        return Answer.done(
                withGrants(Stream.concat(others.stream(), Stream.of(grant)).collect(Collectors.toUnmodifiableSet())));
    }

    Answer<Account> withdraw(Role role) {
        Set<Grant> others = without(role);
        return others.size() == grants.size()
                ? Answer.refused("account.refused.role-not-held")
                : Answer.done(withGrants(others));
    }

    private Set<Grant> without(Role role) {
        return grants.stream().filter(held -> held.role() != role).collect(Collectors.toUnmodifiableSet());
    }

    private Account withGrants(Set<Grant> changed) {
        return new Account(id, signInName, displayName, organ, changed, password, formerPasswords, disabledAt, version);
    }

    private Account withDisabledAt(@Nullable Instant at) {
        return new Account(id, signInName, displayName, organ, grants, password, formerPasswords, at, version);
    }
}
