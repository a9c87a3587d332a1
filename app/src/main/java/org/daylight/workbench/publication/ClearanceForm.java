package org.daylight.workbench.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.files.FindingKind;

/** The form in which a clerk ticks what a file may carry; what is no kind of content counts as not ticked. */
record ClearanceForm(long seen, List<String> kinds, String reason) {

    /** A browser leaves out what is not ticked. */
    ClearanceForm {
        kinds = List.copyOf(Objects.requireNonNullElse(kinds, List.of()));
        reason = Objects.requireNonNullElse(reason, "");
    }

    Set<FindingKind> ticked() {
        return Arrays.stream(FindingKind.values())
                .filter(kind -> kinds.contains(kind.name()))
                .collect(Collectors.toSet());
    }
}
