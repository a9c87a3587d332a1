package org.daylight.account;

import java.util.Optional;
import java.util.function.Function;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;

/** The way of every act of an administrator on somebody's account: may he, what changes, and the line in the trail. */
@Component
class AccountActs {

    private final Accounts accounts;
    private final Rights rights;
    private final AuditTrail trail;

    AccountActs(Accounts accounts, Rights rights, AuditTrail trail) {
        this.accounts = accounts;
        this.rights = rights;
        this.trail = trail;
    }

    /** One act: who, on whose account, by which permission, and how the trail calls it. */
    record Act(Actor actor, AccountId account, Permission permission, String action, String detail) {

        String object() {
            return SignedIn.subject(account);
        }
    }

    Answer<AccountId> decide(Act act, Function<Account, Answer<Account>> change) {
        Answer<Account> changed = switch (permitted(act)) {
            case Answer.Done<Account>(Account account) -> change.apply(account);
            case Answer.Refused<Account> refused -> refused;
        };
        return switch (changed) {
            case Answer.Done<Account>(Account account) -> {
                accounts.update(account);
                trail.record(Deed.done(act.actor().subject(), act.action(), act.object(), act.detail()));
                yield Answer.done(account.id());
            }
            case Answer.Refused<Account> refused -> {
                trail.record(Deed.refused(act.actor().subject(), act.action(), act.object(), refused.messageKey()));
                yield refused.as();
            }
        };
    }

    private Answer<Account> permitted(Act act) {
        Optional<Account> account = accounts.hold(act.account());
        if (account.isEmpty()
                || !rights.may(act.actor(), act.permission(), account.get().organ())) {
            return Answer.refused("account.refused.not-permitted");
        }
        return act.actor().account().equals(act.account())
                ? Answer.refused("account.refused.own-account")
                : Answer.done(account.get());
    }
}
