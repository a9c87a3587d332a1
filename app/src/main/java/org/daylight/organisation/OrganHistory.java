package org.daylight.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads how organs came to be what they are. */
public interface OrganHistory {

    /** The lines of an organ's history, oldest first. */
    List<HistoryEntry> of(OrganId organ);

    /** The tree as it stood on a day: names, addresses and places in the tree of that day, parents before children. */
    List<OrganSummary> asOf(LocalDate day);

    /** The organ that once had this address. */
    Optional<OrganId> formerHolderOf(String slug);

    /** The day on which the organ ended; empty while it is in force. */
    Optional<LocalDate> endOf(OrganId organ);

    /** The organs that carry on the functions of one that ended or that came out of it, in force today. */
    List<OrganSummary> successorsOf(OrganId organ);

    /** Organs in force, or ended, of which a former name contains the text; names in force are not looked at. */
    List<FormerName> formerNamesContaining(String text);

    /** The version that a person who wants to change the organ must have seen; 0 for an unknown organ. */
    long versionOf(OrganId organ);

    /** A name that an organ no longer has. */
    record FormerName(OrganId organ, String name, LocalDate until) {}
}
