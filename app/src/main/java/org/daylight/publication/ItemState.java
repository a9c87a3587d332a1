package org.daylight.publication;

/** Where an item stands. */
public enum ItemState {
    /** Being written. */
    DRAFT,
    /** Before the reviewer. */
    IN_REVIEW,
    /** Sent back to the drafter with a reason. */
    RETURNED,
    /** Its class, upon request or withheld, has been confirmed; it never goes to the portal. */
    FILED,
    /** On the portal. */
    PUBLISHED,
    /** On the portal as it was, while a correction is being written. */
    CORRECTING,
    /** On the portal as it was, while the correction is before the reviewer. */
    CORRECTION_IN_REVIEW,
    /** Taken off the portal; a notice stands in its place. */
    WITHDRAWN;

    /** Whether its public version can be read on the portal. */
    public boolean isPublic() {
        return this == PUBLISHED || this == CORRECTING || this == CORRECTION_IN_REVIEW;
    }
}
