package org.daylight.audit;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.daylight.audit.ChainSeals.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Before any door opens, the end of a really new trail is sealed and anchored, so that from then on an end without a seal
 * is never right. New is a trail without a row, without an anchor, and without a note beside the database.
 */
@Component
class FirstSeal implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSeal.class);

    private final JdbcAuditChain chain;
    private final ChainSeals seals;
    private final AnchorNote note;
    private final Anchoring anchoring;
    private final TransactionOperations transactions;

    FirstSeal(
            JdbcAuditChain chain,
            ChainSeals seals,
            AnchorNote note,
            Anchoring anchoring,
            TransactionOperations transactions) {
        this.chain = chain;
        this.seals = seals;
        this.note = note;
        this.anchoring = anchoring;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(status -> sealNewTrail());
        try {
            anchoring.anchor();
        } catch (UncheckedIOException unwritable) {
            LOG.error("The anchor of the audit trail could not be noted; this is tried again every hour", unwritable);
        }
    }

    private void sealNewTrail() {
        Optional<ChainMark> head = chain.heldHead();
        if (head.filter(ChainCheck::isBlank).isPresent()
                && chain.isEmpty()
                && note.last().isEmpty()) {
            chain.moveHead(seals.mark(Purpose.HEAD, 0, ChainMark.NONE.hash()));
        }
    }
}
