package org.daylight.annualreport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.annualreport.Correction.Act;

/** What people said of the names of bodies, and what they took back. */
interface NameVerdicts {

    /** False when the same was said before and still stands. */
    boolean add(NameVerdict verdict, UUID submission);

    Optional<NameVerdict> find(NameVerdictId id);

    Optional<NameVerdictId> findBySubmission(UUID submission);

    /** Those that stand, the newest first. */
    List<NameVerdict> standing();

    /** The name under which the body of a name is shown: the name itself unless somebody joined it to another. */
    String shownAs(String name);

    /** The name with every name that is shown under it. */
    List<String> under(String name);

    /** False when it had ended before. */
    boolean end(NameVerdictId id, Act act);
}
