package org.daylight.request;

/** A stored event that this program does not understand; the sentence says what of it. */
final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String reason) {
        super(reason);
    }
}
