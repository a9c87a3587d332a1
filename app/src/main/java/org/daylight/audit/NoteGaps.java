package org.daylight.audit;

import java.util.HashSet;
import java.util.Set;

/**
 * Walks the anchors of the database in order and finds those that the note lacks. The last one may be lacking, for a crash
 * or a full disk may come between an anchor and its line; every other line is written before the next anchor is made. A
 * note that begins later, as one that an older program began, is asked for nothing earlier.
 */
final class NoteGaps {

    private static final long NONE = Long.MIN_VALUE;

    private final boolean begun;
    private final Set<Long> noted = new HashSet<>();
    private long from = NONE;
    private long damaged;
    private long gap = NONE;
    private boolean told;

    NoteGaps(AnchorNote note) {
        this.begun = note.isBegun();
        note.reading().each(this::readLine);
    }

    /** A line that cannot be understood is a finding of its own; it stands for one anchor. */
    private void readLine(Noted line) {
        if (line.isDamaged()) {
            damaged++;
            return;
        }
        if (noted.isEmpty()) {
            from = line.mark().position();
        }
        noted.add(line.mark().position());
    }

    /**
     * The next anchor; whatever comes behind a gap shows that the gap is not the end. A gap that goes on behind the place
     * where the trail was resumed is another one from there, for only what was before is known.
     */
    void read(long position, ChainCheck check) {
        tell(check);
        boolean goesBeyond = gap < check.resumedAt() && position >= check.resumedAt();
        if (position < from || noted.contains(position) || isExcused()) {
            gap = NONE;
        } else if (gap == NONE || goesBeyond) {
            gap = position;
            told = false;
        }
    }

    /** All anchors were read: where there is no note at all, the last one is lacking too. */
    void finish(ChainCheck check) {
        if (!begun) {
            tell(check);
        }
    }

    /** A gap is one finding, at its first anchor, however long it is. */
    private void tell(ChainCheck check) {
        if (gap != NONE && !told) {
            told = true;
            check.missNote(gap);
        }
    }

    private boolean isExcused() {
        if (damaged == 0) {
            return false;
        }
        damaged--;
        return true;
    }
}
