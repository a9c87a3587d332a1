package org.daylight.reports.comparing;

import java.util.BitSet;
import java.util.List;

/**
 * Which paragraphs keep their order: the longest rising series of counterparts (patience sorting). All others have
 * moved. A general difference would need quadratic time where everything has moved.
 */
final class InStep {

    private InStep() {}

    /**
     * The positions in step.
     *
     * @param counterparts for each position the position on the other side, each at most once; negative for none
     */
    static BitSet of(List<Integer> counterparts) {
        int[] lowestEnds = new int[counterparts.size()];
        int[] before = new int[counterparts.size()];
        int length = 0;
        for (int i = 0; i < counterparts.size(); i++) {
            if (counterparts.get(i) >= 0) {
                int rank = rank(lowestEnds, length, counterparts, i);
                before[i] = rank == 0 ? -1 : lowestEnds[rank - 1];
                lowestEnds[rank] = i;
                length = Math.max(length, rank + 1);
            }
        }
        BitSet steps = new BitSet();
        for (int i = length == 0 ? -1 : lowestEnds[length - 1]; i >= 0; i = before[i]) {
            steps.set(i);
        }
        return steps;
    }

    /** How many of the series found so far end below this one; by halving. */
    private static int rank(int[] ends, int length, List<Integer> counterparts, int position) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counterparts.get(ends[middle]) < counterparts.get(position)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
