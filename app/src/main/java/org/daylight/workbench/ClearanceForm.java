package org.daylight.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.files.ClearingFindings.Clearing;
import org.daylight.files.FileId;
import org.daylight.files.FindingKind;

/** The form in which an officer ticks what a file may carry; what is no kind of content counts as not ticked. */
public record ClearanceForm(long seen, List<String> kinds, String reason) {

    /** A browser leaves out what is not ticked. */
    public ClearanceForm {
        kinds = List.copyOf(Objects.requireNonNullElse(kinds, List.of()));
        reason = Objects.requireNonNullElse(reason, "");
    }

    /** The word that the form gives for a file. */
    public Clearing of(UUID file) {
        return new Clearing(new FileId(file), ticked(), reason);
    }

    private Set<FindingKind> ticked() {
        return Arrays.stream(FindingKind.values())
                .filter(kind -> kinds.contains(kind.name()))
                .collect(Collectors.toSet());
    }
}
