package org.daylight.rules.request;

import org.daylight.rules.law.Refusal;

/** Recorded events do not follow from one another: a bug or a damaged record, hence an exception. */
public final class UnlawfulHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    UnlawfulHistory(CaseEvent event, Refusal refusal) {
        super(event + ": " + refusal.ground());
        this.refusal = refusal;
    }

    /** What the table of transitions has against the event. */
    public Refusal refusal() {
        return refusal;
    }
}
