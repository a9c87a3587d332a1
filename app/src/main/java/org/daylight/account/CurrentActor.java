package org.daylight.account;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds the person behind the request; only the web edge asks, use cases get an {@link Actor}. */
@Component
public class CurrentActor {

    private static final String KEPT = CurrentActor.class.getName();

    private final Accounts accounts;
    private final Duties duties;
    private final InstantSource clock;

    CurrentActor(Accounts accounts, Duties duties, InstantSource clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * The person, if signed in completely, not longer than a session may last, and with an account in force. Who still
     * owes something is nobody but where it is done, so that every right fails closed however an address is spelled.
     */
    public Optional<Actor> find() {
        return session()
                .filter(person -> !person.awaitsCode())
                .flatMap(person -> standing(person).filter(standing -> mayAct(person, standing)))
                .map(Standing::actor);
    }

    private boolean mayAct(SignedIn person, Standing standing) {
        Optional<Duty> owed = duties.owed(person, standing);
        return owed.isEmpty()
                || (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                        && owed.get().isDoneAt(here.getRequest()));
    }

    Optional<SignedIn> session() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Read once per request; empty when the session is over, the password was changed since, or the account disabled. */
    Optional<Standing> standing(SignedIn person) {
        if (person.isOver(clock.instant())) {
            return Optional.empty();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(person);
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Kept kept
                && kept.account().equals(person.account())) {
            return kept.standing();
        }
        Optional<Standing> standing = read(person);
        request.setAttribute(KEPT, new Kept(person.account(), standing), RequestAttributes.SCOPE_REQUEST);
        return standing;
    }

    /** A session that began before the present password was given has nothing left to stand on. */
    private Optional<Standing> read(SignedIn person) {
        return accounts.standing(person.account())
                .filter(standing -> !person.since().isBefore(standing.passwordChangedAt()));
    }

    private record Kept(AccountId account, Optional<Standing> standing) {}
}
