package org.daylight.audit;

/** What a verification can find wrong at a place of the trail. */
public enum Tampering {
    /** The content does not give the stored hash. */
    CHANGED,
    /** There is no row at this position. */
    REMOVED,
    /** The row does not continue the one before it. */
    LINK_BROKEN,
    /** The row stands outside of what was ever written: behind the sealed end, or before the first position. */
    INSERTED,
    /** The row belongs to a chain that is not the one that was sealed here. */
    REWRITTEN,
    /** The seal on the end or on an anchor is not ours. */
    SEAL_FORGED,
    /** The row that holds the sealed end is not there. */
    HEAD_MISSING,
    /** An anchor that was noted beside the database does not stand in it. */
    ANCHOR_MISSING,
    /** The note beside the database goes back: lines are out of order. */
    NOTE_DISORDERED,
    /** The note beside the database is not there, or lacks an anchor before the last. */
    NOTE_MISSING
}
