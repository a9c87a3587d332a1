package org.daylight.audit;

import java.util.ArrayList;
import java.util.List;

/** Counts what is wrong and keeps the first of it. */
final class Findings {

    private static final int KEPT = 100;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(long position, Tampering tampering) {
        count++;
        if (first.size() < KEPT) {
            first.add(new Finding(position, tampering));
        }
    }

    /** Every position from one up to another, that one left out. */
    void addMissing(long from, long until) {
        count += Math.max(0, until - from);
        for (long position = from; position < until && first.size() < KEPT; position++) {
            first.add(new Finding(position, Tampering.REMOVED));
        }
    }

    long count() {
        return count;
    }

    /** Forgets all, and says how many there were. */
    long clear() {
        long before = count;
        count = 0;
        first.clear();
        return before;
    }

    List<Finding> first() {
        return List.copyOf(first);
    }
}
