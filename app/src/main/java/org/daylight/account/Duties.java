package org.daylight.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows who owes what. */
@Component
class Duties {

    private final ChangingPasswords passwords;
    private final SecondFactors secondFactors;

    Duties(ChangingPasswords passwords, SecondFactors secondFactors) {
        this.passwords = passwords;
        this.secondFactors = secondFactors;
    }

    /** The first thing that the person must do before anything else. */
    Optional<Duty> owed(SignedIn session, Standing standing) {
        if (session.awaitsCode()) {
            return Optional.of(Duty.CODE);
        }
        if (passwords.isDue(standing)) {
            return Optional.of(Duty.PASSWORD);
        }
        return secondFactors.isDutyOf(standing.actor()) && !standing.secondFactor()
                ? Optional.of(Duty.SECOND_FACTOR)
                : Optional.empty();
    }
}
