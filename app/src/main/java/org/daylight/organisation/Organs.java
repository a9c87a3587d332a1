package org.daylight.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.shared.Answer;

/** Organs of all times, for those who change them. */
interface Organs {

    /** Waits until nobody else changes the tree, and keeps others waiting until the transaction ends. */
    void holdTree();

    Optional<Organ> find(OrganId id);

    Optional<OrganId> findByFormKey(UUID formKey);

    /** The organ and everything above it, nearest first. */
    List<OrganId> lineage(OrganId id);

    List<OrganId> childrenInForce(OrganId id);

    /** Whether there is an organ without parent; there is at most one. */
    boolean hasRoot();

    /** Whether any organ has or ever had the address. */
    /** Whether any organ has, or ever had, the readable part of an address. */
    boolean isSlugTaken(String slug);

    boolean isSlugTaken(String slug, OrganId byOtherThan);

    void add(Organ organ, Maintainer by, UUID formKey);

    /** Writes the organ and its new lines of history. */
    void save(Organ organ, Maintainer by);

    /** Counts one more version and remembers who made it. */
    void touch(OrganId organ, OrganAct act, Maintainer by);

    /** Who changed the organ last, when, and what the person did. */
    <T> Answer<T> refusalNamingLastChange(OrganId organ);
}
