package org.daylight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.audit.JdbcAuditChain.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that nobody changed, removed, inserted or reordered a line of the trail, at its end too (rules.md S-07). Reads
 * the chain once, in one stream, and every anchor in the database and beside it.
 */
@Component
public class AuditVerification {

    private static final int BATCH = 500;

    private final JdbcAuditChain chain;
    private final ChainSeals seals;
    private final AnchorNote note;

    AuditVerification(JdbcAuditChain chain, ChainSeals seals, AnchorNote note) {
        this.chain = chain;
        this.seals = seals;
        this.note = note;
    }

    /**
     * Reads everything as it stood at one moment. The note is measured first: a line is written after its anchor, so
     * every line there is now belongs to what is read then. What it lacks is asked of the note as it stands afterwards: by
     * then it has a line for every anchor of that moment but the last.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify() {
        boolean unnoted = note.last().isEmpty();
        AnchorNote.Reading noted = note.reading();
        Optional<ChainMark> head = chain.head();
        ChainCheck check = new ChainCheck(seals, head, unnoted && chain.isEmpty());
        NoteGaps gaps = new NoteGaps(note);
        chain.eachLink(check::read);
        chain.eachAnchor((anchor, standing) -> {
            check.readAnchor(anchor, standing);
            gaps.read(anchor.position(), check);
        });
        gaps.finish(check);
        readNote(noted, check);
        return check.finish();
    }

    private void readNote(AnchorNote.Reading noted, ChainCheck check) {
        List<ChainMark> batch = new ArrayList<>(BATCH);
        noted.each(line -> {
            batch.add(line.mark());
            if (batch.size() == BATCH) {
                compare(batch, check);
            }
        });
        compare(batch, check);
    }

    private void compare(List<ChainMark> batch, ChainCheck check) {
        if (!batch.isEmpty()) {
            Map<Long, Standing> standing =
                    chain.standing(batch.stream().map(ChainMark::position).toList());
            batch.forEach(mark -> check.readNoted(mark, standing.getOrDefault(mark.position(), Standing.NOTHING)));
            batch.clear();
        }
    }
}
