package org.daylight.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daylight.audit.ChainSeals.Purpose;

/** Walks the chain row by row with constant memory and notes what does not fit. */
final class ChainCheck {

    private static final int KEPT = 100;

    private final ChainSeals seals;
    private final ChainMark head;
    private final List<Finding> first = new ArrayList<>();
    private long findings;
    private long entries;
    private long expected = 1;
    private byte[] before = new byte[0];

    ChainCheck(ChainSeals seals, ChainMark head) {
        this.seals = seals;
        this.head = head;
        boolean untouched = head.position() == 0 && head.seal().length == 0;
        if (!untouched && !seals.isGenuine(Purpose.HEAD, head)) {
            note(head.position(), Tampering.SEAL_FORGED);
        }
    }

    void read(ChainLink link) {
        entries++;
        long position = link.entry().position();
        if (position < 1 || position > head.position()) {
            note(position, Tampering.INSERTED);
            return;
        }
        boolean gap = position != expected;
        noteMissing(position);
        if (!isIntact(link)) {
            note(position, Tampering.CHANGED);
        } else if (!gap && !Arrays.equals(link.previous(), before)) {
            note(position, Tampering.LINK_BROKEN);
        } else if (position == head.position() && !Arrays.equals(link.hash(), head.hash())) {
            note(position, Tampering.REWRITTEN);
        }
        before = link.hash();
        expected = position + 1;
    }

    /** An anchor together with the hash that now stands at its position; empty when no row is there. */
    void readAnchor(ChainMark anchor, byte[] standing) {
        if (!seals.isGenuine(Purpose.ANCHOR, anchor)) {
            note(anchor.position(), Tampering.SEAL_FORGED);
        } else if (anchor.position() > head.position()) {
            note(anchor.position(), Tampering.REMOVED);
        } else if (standing.length > 0 && !Arrays.equals(standing, anchor.hash())) {
            note(anchor.position(), Tampering.REWRITTEN);
        }
    }

    Verdict finish() {
        noteMissing(head.position() + 1);
        return new Verdict(entries, findings, first);
    }

    private void noteMissing(long until) {
        long missing = Math.max(0, until - expected);
        for (long position = expected; position < until && first.size() < KEPT; position++) {
            first.add(new Finding(position, Tampering.REMOVED));
        }
        findings += missing;
        expected += missing;
    }

    private static boolean isIntact(ChainLink link) {
        return ChainAlgorithm.called(link.algorithm())
                .map(algorithm -> algorithm.digest(link.canonical()))
                .filter(hash -> Arrays.equals(hash, link.hash()))
                .isPresent();
    }

    private void note(long position, Tampering tampering) {
        findings++;
        if (first.size() < KEPT) {
            first.add(new Finding(position, tampering));
        }
    }
}
