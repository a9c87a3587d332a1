package org.daylight.audit;

import java.time.InstantSource;
import java.util.Optional;
import org.daylight.audit.ChainSeals.Purpose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that nobody changed, removed, inserted or reordered a line of the trail, at its end too (rules.md S-07). Reads
 * the chain once, in one stream.
 */
@Component
public class AuditVerification {

    private final JdbcAuditChain chain;
    private final ChainSeals seals;
    private final AnchorNote note;
    private final InstantSource clock;

    AuditVerification(JdbcAuditChain chain, ChainSeals seals, AnchorNote note, InstantSource clock) {
        this.chain = chain;
        this.seals = seals;
        this.note = note;
        this.clock = clock;
    }

    /** Reads everything as it stood at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify() {
        ChainMark head = chain.head().orElse(ChainMark.NONE);
        ChainCheck check = new ChainCheck(seals, head);
        chain.eachLink(check::read);
        chain.eachAnchor(check::readAnchor);
        note.read().ifPresent(noted -> check.readAnchor(noted, chain.hashAt(noted.position())));
        return check.finish();
    }

    /** Seals the present end as an anchor, in the database and beside it; nothing to do on an empty trail. */
    @Transactional
    public void anchor() {
        Optional<ChainMark> head = chain.head().filter(mark -> mark.position() > 0);
        if (head.isPresent()) {
            ChainMark anchor =
                    seals.mark(Purpose.ANCHOR, head.get().position(), head.get().hash());
            chain.addAnchor(anchor, clock.instant());
            note.write(anchor);
        }
    }
}
