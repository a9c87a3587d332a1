package org.daylight.workbench.organisation;

import java.util.List;
import org.daylight.organisation.HistoryEntry;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.OrganSummary;

/**
 * One organ as staff see it.
 *
 * @param above the organs above it, from the root down
 * @param below the organs in force below it
 * @param mayDo the acts open to the person, by name
 * @param mayNotBecause keys of the reasons why other acts are closed
 * @param missing keys of what the law wants told and the organ has not told yet
 */
public record OrganOverview(
        OrganProfile profile,
        List<OrganSummary> above,
        List<OrganSummary> below,
        List<HistoryEntry> history,
        List<String> mayDo,
        List<String> mayNotBecause,
        List<String> missing) {

    public OrganOverview {
        above = List.copyOf(above);
        below = List.copyOf(below);
        history = List.copyOf(history);
        mayDo = List.copyOf(mayDo);
        mayNotBecause = List.copyOf(mayNotBecause);
        missing = List.copyOf(missing);
    }
}
