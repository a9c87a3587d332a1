package org.daylight.reports;

/** How sure the reader is that a figure belongs to its cell. */
public enum Confidence {
    /** Label recognised letter by letter and the row complete. */
    CERTAIN,
    /** Label or row damaged, yet only one reading is possible. */
    LIKELY,
    /** Nothing was found for this cell. */
    NONE
}
