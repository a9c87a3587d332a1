package org.daylight.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.daylight.audit.ChainSeals.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends to the chain while holding its end, so that positions have no gap and no fork. An end whose seal is false is
 * never sealed anew: the act is refused.
 */
@Component
class ChainedTrail implements AuditTrail {

    private static final Logger LOG = LoggerFactory.getLogger(ChainedTrail.class);

    private final JdbcAuditChain chain;
    private final ChainSeals seals;
    private final AuditAlarm alarm;
    private final AnchorRounds rounds;
    private final ChainAlgorithm algorithm;
    private final long stretch;
    private final InstantSource clock;

    ChainedTrail(
            JdbcAuditChain chain,
            ChainSeals seals,
            AuditAlarm alarm,
            AnchorRounds rounds,
            AuditSettings family,
            AnchorSettings settings,
            InstantSource clock) {
        this.chain = chain;
        this.seals = seals;
        this.alarm = alarm;
        this.rounds = rounds;
        this.algorithm = family.algorithm();
        this.stretch = settings.every();
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Deed deed) {
        append(deed, genuineEnd().orElseThrow(alarm::raise));
    }

    @Override
    @Transactional
    public boolean recordIfWhole(Deed deed) {
        Optional<ChainMark> end = genuineEnd();
        if (end.isEmpty()) {
            LOG.warn(
                    "{} by {} is not in the trail: {}",
                    deed.action(),
                    deed.subject(),
                    alarm.raise().kind());
            return false;
        }
        append(deed, end.get());
        return true;
    }

    private Optional<ChainMark> genuineEnd() {
        return chain.heldHead().filter(head -> seals.isGenuine(Purpose.HEAD, head));
    }

    private void append(Deed deed, ChainMark end) {
        AuditEntry entry = new AuditEntry(
                end.position() + 1, Instant.ofEpochMilli(clock.millis()), SourceAddress.completing(deed));
        ChainLink link = ChainLink.tie(entry, algorithm, end.hash());
        chain.append(link);
        chain.moveHead(seals.mark(Purpose.HEAD, entry.position(), link.hash()));
        alarm.settle();
        if (entry.position() % stretch == 0) {
            anchorAfterwards();
        }
    }

    private void anchorAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rounds.soon();
            }
        });
    }
}
