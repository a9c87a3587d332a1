package org.daylight.organisation;

import java.util.Optional;

/** Reads what organs tell of themselves; organs that ended keep what they last told. */
public interface OrganProfiles {

    Optional<OrganProfile> find(OrganId organ);

    /** Where one turns against a reply signed in the name of this organ; empty until somebody entered it. */
    Optional<RemedyBodies> remedyBodiesOf(OrganId signer);

    /** The nine characters that begin the organ's index numbers (索引号); empty until a code was entered. */
    Optional<OrganisationCode> codeFor(OrganId organ);
}
