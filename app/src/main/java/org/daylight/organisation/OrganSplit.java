package org.daylight.organisation;

import java.time.LocalDate;
import java.util.List;

/** Organs came out of another one (分设); {@code continues} tells whether that one goes on. */
public record OrganSplit(OrganId origin, List<OrganId> parts, boolean continues, LocalDate effectiveOn) {

    public OrganSplit {
        parts = List.copyOf(parts);
    }
}
