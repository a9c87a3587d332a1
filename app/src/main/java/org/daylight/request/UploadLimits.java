package org.daylight.request;

/** How much a stranger may hand in with forms that are not filed yet. */
public interface UploadLimits {

    /**
     * Counts one file; false when the address has had its share of the hour or the day.
     *
     * @param address network address of who sends it
     */
    boolean admit(String address, long bytes);
}
