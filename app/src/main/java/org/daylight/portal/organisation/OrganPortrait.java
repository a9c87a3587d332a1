package org.daylight.portal.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.organisation.HistoryEntry;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.OrganSummary;
import org.daylight.organisation.ReadingPlace;
import org.jspecify.annotations.Nullable;

/**
 * One organ as the public sees it.
 *
 * @param endedOn the day it ended; null while it is in force
 * @param above the organs above it, from the root down
 * @param below the organs in force below it, by kind
 * @param successors who carries on its functions, or came out of it
 */
public record OrganPortrait(
        OrganProfile profile,
        @Nullable LocalDate endedOn,
        List<OrganSummary> above,
        Map<OrganKind, List<OrganSummary>> below,
        List<OrganSummary> successors,
        List<HistoryEntry> history,
        List<ReadingPlace> readingPlaces,
        List<OrganPageSection.Section> sections) {

    public OrganPortrait {
        above = List.copyOf(above);
        successors = List.copyOf(successors);
        history = List.copyOf(history);
        readingPlaces = List.copyOf(readingPlaces);
        sections = List.copyOf(sections);
    }

    /** The functions, one a line. */
    public List<String> functions() {
        return profile.particulars()
                .functions()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
