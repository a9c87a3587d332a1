package org.daylight.rules.request;

/**
 * Recorded events that nothing can be made of: one does not belong behind the one before it whatever the rules say. A row
 * was lost, doubled or put in another place, hence an exception and no refusal.
 */
public final class DamagedHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int position;
    private final Act act;

    DamagedHistory(int position, CaseEvent event, String flaw) {
        super("event " + position + " (" + event.act() + " on " + event.on() + "): " + flaw);
        this.position = position;
        this.act = event.act();
    }

    /** Which event of the list cannot be applied, counted from one. */
    public int position() {
        return position;
    }

    /** What that event records. */
    public Act act() {
        return act;
    }
}
