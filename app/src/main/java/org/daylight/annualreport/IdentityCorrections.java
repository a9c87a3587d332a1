package org.daylight.annualreport;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.annualreport.Correction.Act;

/** What people said of whose reports these are, and what they took back. */
interface IdentityCorrections {

    void add(IdentityCorrection correction, UUID submission);

    Optional<IdentityCorrection> find(IdentityCorrectionId id);

    Optional<IdentityCorrectionId> findBySubmission(UUID submission);

    /** Of all given reports, in the order in which they were made; those that ended too. */
    List<IdentityCorrection> of(Collection<ObservedReportId> reports);

    /** False when it had ended before. */
    boolean end(IdentityCorrectionId id, Act act);
}
