package org.daylight.audit;

/** Writes the trail. An entry stands or falls with the transaction in which it is written. */
public interface AuditTrail {

    void record(Deed deed);
}
