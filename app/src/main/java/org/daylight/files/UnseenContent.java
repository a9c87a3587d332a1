package org.daylight.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file carries that its reader would not see, and what an officer has said to it (lessons, no. 10).
 *
 * @param isExamined false only for a file from before there was an examination, until it has had its own
 */
public record UnseenContent(FileId file, String name, boolean isExamined, List<Part> parts) {

    public UnseenContent {
        parts = List.copyOf(parts);
    }

    /** A finding and the clearance that lets it go out; without one it does not. */
    public record Part(Finding finding, @Nullable Clearance clearance) {}

    /** The kinds that nobody has cleared. */
    public List<FindingKind> open() {
        return parts.stream()
                .filter(part -> part.clearance() == null)
                .map(part -> part.finding().kind())
                .toList();
    }

    /** Whether nothing stands against the file's going out. */
    public boolean isFree() {
        return isExamined && open().isEmpty();
    }
}
