package org.daylight.reports;

/** How sure the reader is that a figure belongs to its cell. */
public enum Confidence {
    /**
     * Label recognised letter by letter, and the column beyond doubt: the source says where the cell stands, or none of
     * the row is missing and no sum over it fails.
     */
    CERTAIN,
    /** Only one reading is possible, yet label or row is damaged, blanks were reckoned with, or a sum fails. */
    LIKELY,
    /** Nothing was found for this cell. */
    NONE
}
