package org.daylight.audit;

/** Writes the trail. An entry stands or falls with the transaction in which it is written. */
public interface AuditTrail {

    void record(Deed deed);

    /**
     * Writes what must not fail for want of the trail: that somebody left, that the trail itself is read or verified.
     *
     * @return false when the end of the trail is not the one that was sealed here and nothing was written
     */
    boolean recordIfWhole(Deed deed);
}
