package org.daylight.audit;

import java.util.List;
import java.util.function.Consumer;

/** Reads the trail. Whoever calls this must hold the right to; the account module asks. */
public interface AuditLog {

    /** Lines before a position, newest first; the page before the newest is asked with {@link Long#MAX_VALUE}. */
    List<AuditEntry> before(long position, AuditFilter filter, int limit);

    /** Every line in order, one after the other, without holding them. */
    void each(AuditFilter filter, Consumer<AuditEntry> reader);
}
