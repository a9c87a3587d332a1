package org.daylight.workbench.scope;

import org.daylight.account.Scope;

/** Where the thing lies that somebody of the own organ reaches for, and how far the grant goes. */
enum Place {
    /** A thing of the own organ, with a right over the own organ. */
    OWN(Scope.OWN_ORGAN),
    /** A thing of an organ below the own one, with a right over the own organ and all below it. */
    BELOW(Scope.SUBTREE),
    /**
     * A thing of an organ two steps below the own one, with a right that ends at the own organ. Two steps, because the right
     * over an organ is also the right to rename, move and end those directly below it (decision 0004).
     */
    BELOW_BUT_OUT_OF_REACH(Scope.OWN_ORGAN),
    /** A thing of an organ elsewhere in the tree, with a right over the own organ and all below it. */
    ELSEWHERE(Scope.SUBTREE);

    private final Scope scope;

    Place(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    /** Whether the grant reaches the thing. */
    boolean isReached() {
        return this == OWN || this == BELOW;
    }
}
