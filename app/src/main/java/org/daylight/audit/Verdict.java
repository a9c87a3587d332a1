package org.daylight.audit;

import java.util.List;

/**
 * The outcome of a verification.
 *
 * @param entries how many rows were read
 * @param findings how many places are wrong
 * @param first the first of them, at most one hundred
 */
public record Verdict(long entries, long findings, List<Finding> first) {

    public Verdict {
        first = List.copyOf(first);
    }

    public boolean isClean() {
        return findings == 0;
    }
}
