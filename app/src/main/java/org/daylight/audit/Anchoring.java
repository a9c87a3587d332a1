package org.daylight.audit;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.daylight.audit.ChainSeals.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals the present end as an anchor, in the database and then beside it. First comes the proof that the end is the one
 * sealed here and that the anchor before still stands: on a false end nothing is anchored. Nor is it before the note has
 * the line of the anchor before, which a crash or a full disk may have prevented; so it never lacks more than one, and
 * whoever took lines away, or all of it, is found.
 */
@Component
class Anchoring {

    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

    private final JdbcAuditChain chain;
    private final ChainSeals seals;
    private final AnchorNote note;
    private final KeepingVerdicts verdicts;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Anchoring(
            JdbcAuditChain chain,
            ChainSeals seals,
            AnchorNote note,
            KeepingVerdicts verdicts,
            TransactionOperations transactions,
            InstantSource clock) {
        this.chain = chain;
        this.seals = seals;
        this.note = note;
        this.verdicts = verdicts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the end is anchored now. The note is written when the anchor is safe, so it is never ahead of it. */
    synchronized boolean anchor() {
        Verdict fault = transactions.execute(status -> anchorHeldEnd());
        if (!fault.isClean()) {
            LOG.error("ALARM: the audit trail does not continue its anchors; it is verified: {}", fault.first());
            if (!verdicts.verifyAndKeep().isClean() || !transactions.execute(status -> anchorResumedEnd())) {
                return false;
            }
        }
        note.catchUp(chain, Long.MAX_VALUE);
        return true;
    }

    private Verdict anchorHeldEnd() {
        Optional<ChainMark> head = chain.heldHead();
        ChainCheck check = new ChainCheck(seals, head, false);
        head.ifPresent(end -> check.readEnd(chain.standing(end.position()).hash()));
        chain.lastAnchor()
                .ifPresent(last ->
                        check.readAnchor(last, chain.standing(last.position()).hash()));
        note.last().map(Noted::mark).ifPresent(last -> check.readNoted(last, chain.standing(last.position())));
        List<Noted> lacking = note.lacking(chain);
        if (lacking.size() > 1 || !note.isBegun()) {
            lacking.stream()
                    .limit(1)
                    .forEach(first -> check.missNote(first.mark().position()));
        }
        Verdict fault = check.soFar();
        if (fault.isClean()) {
            note.begin();
            note.catchUp(chain, Long.MAX_VALUE);
            addAnchor(head.orElseThrow());
        }
        return fault;
    }

    /** The anchor before is one of the known faults of a trail that was resumed, and all of it was just verified. */
    private boolean anchorResumedEnd() {
        Optional<ChainMark> head = chain.heldHead().filter(end -> seals.isGenuine(Purpose.HEAD, end));
        head.ifPresent(this::addAnchor);
        return head.isPresent();
    }

    private void addAnchor(ChainMark end) {
        chain.addAnchor(seals.mark(Purpose.ANCHOR, end.position(), end.hash()), clock.instant());
    }
}
