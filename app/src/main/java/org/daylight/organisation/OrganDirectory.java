package org.daylight.organisation;

import java.util.List;
import java.util.Optional;

/** Reads the tree of organs as it stands today; the door through which other modules see it. */
public interface OrganDirectory {

    Optional<OrganSummary> find(OrganId id);

    Optional<OrganSummary> findBySlug(String slug);

    /** Every organ in force, in the order of the tree. */
    List<OrganSummary> all();

    List<OrganSummary> children(OrganId parent);

    /** Whether {@code organ} is {@code ancestor} or stands anywhere below it. */
    boolean isWithin(OrganId organ, OrganId ancestor);
}
