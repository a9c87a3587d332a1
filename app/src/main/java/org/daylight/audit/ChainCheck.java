package org.daylight.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daylight.audit.ChainSeals.Purpose;

/**
 * Walks the chain row by row with constant memory and notes what does not fit. Where the trail was resumed after a
 * tampering, and all before that place stands as it stood then, its faults are known and no longer findings.
 */
final class ChainCheck {

    private final ChainSeals seals;
    private final Optional<ChainMark> head;
    private final long end;
    private final Findings atHead = new Findings();
    private final Findings found = new Findings();
    private final RunningDigest read = new RunningDigest();
    private long entries;
    private long expected = 1;
    private long known;
    private long resumed = Long.MIN_VALUE;
    private long noted = Long.MIN_VALUE;
    private byte[] before = new byte[0];

    /**
     * @param head the sealed end; empty when its row is not there
     * @param untouched whether nothing was ever written: only then an end without a seal is right
     */
    ChainCheck(ChainSeals seals, Optional<ChainMark> head, boolean untouched) {
        this.seals = seals;
        this.head = head;
        this.end = head.map(ChainMark::position).orElse(Long.MAX_VALUE);
        if (head.isEmpty()) {
            atHead.add(0, Tampering.HEAD_MISSING);
        } else if (!(untouched && isBlank(head.get())) && !seals.isGenuine(Purpose.HEAD, head.get())) {
            atHead.add(head.get().position(), Tampering.SEAL_FORGED);
        }
    }

    /** How the end stands after the installation, before it is first sealed. */
    static boolean isBlank(ChainMark head) {
        return head.position() == 0 && head.seal().length == 0;
    }

    void read(ChainLink link) {
        entries++;
        long position = link.entry().position();
        if (position < 1 || position > end) {
            read.add(link);
            found.add(position, Tampering.INSERTED);
            return;
        }
        boolean gap = position != expected;
        found.addMissing(expected, position);
        if (!isIntact(link)) {
            found.add(position, Tampering.CHANGED);
        } else if (link.isResumption()) {
            resume(link);
        } else if (!gap && !Arrays.equals(link.previous(), before)) {
            found.add(position, Tampering.LINK_BROKEN);
        }
        head.filter(mark -> mark.position() == position && !Arrays.equals(mark.hash(), link.hash()))
                .ifPresent(mark -> found.add(position, Tampering.REWRITTEN));
        read.add(link);
        before = link.hash();
        expected = position + 1;
    }

    private void resume(ChainLink link) {
        if (Arrays.equals(link.previous(), read.value())) {
            known += found.clear();
            resumed = link.entry().position();
        } else {
            found.add(link.entry().position(), Tampering.LINK_BROKEN);
        }
    }

    /** The row at the sealed end alone: its hash, empty when it is not there. */
    void readEnd(byte[] standing) {
        head.filter(mark -> mark.position() > 0 && !Arrays.equals(mark.hash(), standing))
                .ifPresent(mark ->
                        found.add(mark.position(), standing.length == 0 ? Tampering.REMOVED : Tampering.REWRITTEN));
    }

    /** An anchor together with the hash that now stands at its position; empty when no row is there. */
    void readAnchor(ChainMark anchor, byte[] standing) {
        faultOf(anchor, standing).ifPresent(tampering -> findBehind(anchor.position(), tampering));
    }

    /** A noted anchor, with what stands at its position in the database. */
    void readNoted(ChainMark anchor, JdbcAuditChain.Standing standing) {
        Optional<Tampering> fault = faultOf(anchor, standing.hash());
        if (fault.isEmpty() && !standing.anchored()) {
            fault = Optional.of(Tampering.ANCHOR_MISSING);
        }
        if (fault.isEmpty() && anchor.position() < noted) {
            fault = Optional.of(Tampering.NOTE_DISORDERED);
        }
        fault.ifPresent(tampering -> findBehind(anchor.position(), tampering));
        if (fault.filter(Tampering.SEAL_FORGED::equals).isEmpty()) {
            noted = Math.max(noted, anchor.position());
        }
    }

    /** Where the trail was last resumed, as far as it was read. */
    long resumedAt() {
        return resumed;
    }

    /** The note lacks an anchor that it must have. */
    void missNote(long position) {
        findBehind(position, Tampering.NOTE_MISSING);
    }

    private Optional<Tampering> faultOf(ChainMark anchor, byte[] standing) {
        if (!seals.isGenuine(Purpose.ANCHOR, anchor)) {
            return Optional.of(Tampering.SEAL_FORGED);
        }
        if (anchor.position() > end) {
            return Optional.of(Tampering.REMOVED);
        }
        return standing.length > 0 && !Arrays.equals(standing, anchor.hash())
                ? Optional.of(Tampering.REWRITTEN)
                : Optional.empty();
    }

    private void findBehind(long position, Tampering tampering) {
        if (position < resumed) {
            known++;
        } else {
            found.add(position, tampering);
        }
    }

    /** All was read: what the sealed end still promises is missing. */
    Verdict finish() {
        if (head.isPresent()) {
            found.addMissing(expected, end + 1);
        }
        return soFar();
    }

    /** What was found in that which was read. */
    Verdict soFar() {
        List<Finding> first = new ArrayList<>(atHead.first());
        first.addAll(found.first());
        return new Verdict(
                entries,
                atHead.count() + found.count(),
                first.stream().limit(100).toList(),
                known);
    }

    private static boolean isIntact(ChainLink link) {
        return ChainAlgorithm.called(link.algorithm())
                .map(algorithm -> algorithm.digest(link.canonical()))
                .filter(hash -> Arrays.equals(hash, link.hash()))
                .isPresent();
    }
}
