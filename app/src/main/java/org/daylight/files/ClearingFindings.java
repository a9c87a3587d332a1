package org.daylight.files;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer has looked at what a file carries unseen, and answers for its going out. Who may do so, and that the file
 * belongs to what the officer works on, the module sees to that asks; it also writes the trail.
 */
@Component
public class ClearingFindings {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 300;

    private final FileFindings findings;
    private final JdbcClearances clearances;
    private final InstantSource clock;

    ClearingFindings(FileFindings findings, JdbcClearances clearances, InstantSource clock) {
        this.findings = findings;
        this.clearances = clearances;
        this.clock = clock;
    }

    /** Who answers: the subject for the trail, and the name as it is today. */
    public record Officer(String subject, String name) {}

    /**
     * What is cleared.
     *
     * @param kinds only these, of those found in the file; others stay in the way
     * @param reason why readers may have it
     */
    public record Clearing(FileId file, Set<FindingKind> kinds, String reason) {
        public Clearing {
            kinds = Set.copyOf(kinds);
            reason = reason.strip();
        }

        /** File and kinds in one line, for the trail. */
        public String trace() {
            return "file:" + file + " "
                    + kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        }
    }

    /** Clears kinds of content of a file, within the transaction of the act to which it belongs. */
    @Transactional
    public Answer<Clearing> clear(Clearing clearing, Officer officer) {
        int length = clearing.reason().codePointCount(0, clearing.reason().length());
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return Answer.refused("files.refused.clearance-reason", SHORTEST_REASON, LONGEST_REASON);
        }
        List<FindingKind> waiting = findings.of(List.of(clearing.file())).stream()
                .flatMap(content -> content.open().stream())
                .toList();
        if (clearing.kinds().isEmpty() || !waiting.containsAll(clearing.kinds())) {
            return Answer.refused("files.refused.nothing-to-clear");
        }
        clearances.add(clearing, officer, clock.instant());
        return Answer.done(clearing);
    }
}
