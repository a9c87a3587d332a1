package org.daylight.rules.request;

import org.daylight.rules.law.Refusal;

/** Whether an act may be done now; if not, the ground, the provision and the date since when. */
public sealed interface Permission {

    /** The act may be done. */
    record Allowed() implements Permission {}

    /** The act may not be done. */
    record Barred(Refusal refusal) implements Permission {}

    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}
