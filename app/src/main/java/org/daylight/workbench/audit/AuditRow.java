package org.daylight.workbench.audit;

import java.time.Instant;
import org.daylight.audit.AuditEntry;
import org.daylight.audit.Deed;

/**
 * A line of the trail in words.
 *
 * @param person the name of a member of staff; empty for others
 * @param byKey key of the words for who acted when it is no person of the staff; empty otherwise
 * @param deedKey key of the words for the action; empty when it has none
 * @param detail the detail in the reader's words
 */
public record AuditRow(
        long position, Instant at, String person, String byKey, String deedKey, Deed deed, String detail) {

    static AuditRow of(AuditEntry entry, String person, String detail) {
        Deed deed = entry.deed();
        String subject = deed.subject();
        String by = subject.startsWith("applicant") ? "trail.by.applicant" : "";
        return new AuditRow(
                entry.position(),
                entry.at(),
                person,
                subject.equals("system") ? "trail.by.system" : by,
                KnownDeeds.key(deed.action()),
                deed,
                detail);
    }
}
