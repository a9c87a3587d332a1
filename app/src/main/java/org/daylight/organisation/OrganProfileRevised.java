package org.daylight.organisation;

/** What the public is told of an organ was revised. */
public record OrganProfileRevised(OrganId organ, Aspect aspect) {

    /** Which part. */
    public enum Aspect {
        PARTICULARS,
        LEADERS,
        UNITS,
        REMEDY_BODIES
    }
}
