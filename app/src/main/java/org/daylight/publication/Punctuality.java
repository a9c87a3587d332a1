package org.daylight.publication;

/** How a publication stands to its term of 20 working days (R1-20). */
public enum Punctuality {
    /** Not yet public, more than five working days left. */
    ON_TIME,
    /** Not yet public, five working days left at most. */
    DUE_SOON,
    /** Not yet public, and the last day has passed. */
    OVERDUE,
    /** Published in time. */
    KEPT,
    /** Published after the last day. */
    LATE,
    /** The holiday notice of a year it runs into has not been loaded. */
    UNKNOWN
}
