package org.daylight.audit;

import java.util.List;

/**
 * The outcome of a verification.
 *
 * @param entries how many rows were read
 * @param findings how many places are wrong
 * @param first the first of them, at most one hundred
 * @param known how many places were wrong when the trail was resumed, and stand unchanged since
 */
public record Verdict(long entries, long findings, List<Finding> first, long known) {

    public Verdict {
        first = List.copyOf(first);
    }

    public Verdict(long entries, long findings, List<Finding> first) {
        this(entries, findings, first, 0);
    }

    public boolean isClean() {
        return findings == 0;
    }
}
