package org.daylight.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.audit.ChainSeals.Purpose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The way on after a tampering was found and looked into: one entry behind everything that was ever written keeps the
 * verdict and the reason, and names as its link the digest of all rows as they stand. What was wrong before it stays
 * wrong, but is known; what changes there later is found as before.
 */
@Component
class ResumingTrail {

    /** Positions that no trail ever reaches; a row put there by hand must not carry the trail with it. */
    private static final long BEYOND = 1L << 53;

    private final AuditVerification verification;
    private final JdbcAuditChain chain;
    private final ChainSeals seals;
    private final AnchorNote note;
    private final ChainAlgorithm algorithm;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    ResumingTrail(
            AuditVerification verification,
            JdbcAuditChain chain,
            ChainSeals seals,
            AnchorNote note,
            AuditSettings settings,
            TransactionOperations transactions,
            InstantSource clock) {
        this.verification = verification;
        this.chain = chain;
        this.seals = seals;
        this.note = note;
        this.algorithm = settings.algorithm();
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The position of the entry that says so; empty, and nothing is changed, when the trail is whole. */
    Optional<Long> resume(String reason) {
        Optional<Noted> anchor = transactions.execute(status -> resumeHeld(reason));
        anchor.ifPresent(noted -> {
            note.catchUp(chain, noted.mark().position() - 1);
            note.append(List.of(noted));
        });
        return anchor.map(noted -> noted.mark().position());
    }

    private Optional<Noted> resumeHeld(String reason) {
        chain.heldHead();
        Verdict verdict = verification.verify();
        if (verdict.isClean()) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochMilli(clock.millis());
        AuditEntry entry = new AuditEntry(behindEverything(), at, deed(reason, verdict));
        chain.beginResumption();
        ChainLink link = ChainLink.tie(entry, algorithm, digestBefore(entry.position()));
        chain.append(link);
        chain.moveHead(seals.mark(Purpose.HEAD, entry.position(), link.hash()));
        Noted anchor = new Noted(seals.mark(Purpose.ANCHOR, entry.position(), link.hash()), at);
        chain.addAnchor(anchor.mark(), at);
        return Optional.of(anchor);
    }

    private long behindEverything() {
        long[] highest = {chain.highest(BEYOND)};
        note.reading().each(noted -> {
            long position = noted.mark().position();
            highest[0] = position < BEYOND ? Math.max(highest[0], position) : highest[0];
        });
        return highest[0] + 1;
    }

    private byte[] digestBefore(long position) {
        RunningDigest digest = new RunningDigest();
        chain.eachLink(link -> {
            if (link.entry().position() < position) {
                digest.add(link);
            }
        });
        return digest.value();
    }

    private static Deed deed(String reason, Verdict verdict) {
        String first = verdict.first().stream()
                .limit(10)
                .map(finding -> finding.position() + ":" + finding.tampering())
                .collect(Collectors.joining(" "));
        String detail = "entries=%d; findings=%d; first=%s; reason=%s"
                .formatted(verdict.entries(), verdict.findings(), first, reason);
        return SourceAddress.completing(Deed.done("system", ChainLink.RESUMED, "audit", detail));
    }
}
