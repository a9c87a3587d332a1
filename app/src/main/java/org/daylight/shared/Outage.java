package org.daylight.shared;

/**
 * A failure that is no fault of the program and passes without one: the reader is told in a sentence of its own to come
 * back, not that the program failed. Implemented by exceptions.
 */
public interface Outage {

    /** The messages {@code error.<kind>.title} and {@code error.<kind>.help} tell the reader what to do. */
    String kind();
}
