package org.daylight.annualreport;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.annualreport.Correction.Act;

/** What people corrected, and what they took back. */
interface Corrections {

    void add(Correction correction, UUID submission);

    Optional<Correction> find(CorrectionId id);

    Optional<CorrectionId> findBySubmission(UUID submission);

    /** Of all given reports, in the order in which they were made; those that ended too. */
    List<Correction> of(Collection<ObservedReportId> reports);

    /** False when it had ended before. */
    boolean end(CorrectionId id, Act act);
}
