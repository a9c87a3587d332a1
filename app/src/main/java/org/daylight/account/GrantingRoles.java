package org.daylight.account;

import org.daylight.account.AccountActs.Act;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a security administrator decides: who holds which role, and how far it reaches; never for himself (S-04). */
@Component
public class GrantingRoles {

    private final AccountActs acts;
    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final StaffSessions sessions;

    GrantingRoles(AccountActs acts, Accounts accounts, SecondFactors secondFactors, StaffSessions sessions) {
        this.acts = acts;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
    }

    /** Gives a role, or changes how far a held one reaches; administrators always reach everything. */
    @Transactional
    public Answer<AccountId> grant(Actor actor, AccountId id, Grant wanted) {
        Grant grant = wanted.role().isAdministrator() ? new Grant(wanted.role(), Scope.EVERYTHING) : wanted;
        return acts.decide(
                act(actor, id, "account.role-granted", grant.role() + ":" + grant.scope()),
                account -> account.grant(grant));
    }

    /** Takes a role away; the last administrator of a kind keeps it. */
    @Transactional
    public Answer<AccountId> withdraw(Actor actor, AccountId id, Role role) {
        return acts.decide(
                act(actor, id, "account.role-withdrawn", role.name()),
                account -> role.isAdministrator() && accounts.othersHolding(role, id) == 0
                        ? Answer.refused("account.refused.last-administrator")
                        : account.withdraw(role));
    }

    /** Takes the second factor of a person who lost it out of use, and ends the person's sessions. */
    @Transactional
    public Answer<AccountId> forgetSecondFactor(Actor actor, AccountId id) {
        return acts.decide(act(actor, id, "account.second-factor-forgotten", ""), account -> {
            secondFactors.forget(id);
            sessions.endAll(id);
            return Answer.done(account);
        });
    }

    private static Act act(Actor actor, AccountId id, String action, String detail) {
        return new Act(actor, id, Permission.GRANT_ROLES, action, detail);
    }
}
