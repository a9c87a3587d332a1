package org.daylight.reports.prose;

/**
 * How the items of a list follow one another. Where all are parted by semicolons the list goes on to the full stop;
 * where they are parted by commas the first semicolon may end it.
 */
final class Steps {

    private static final int NONE = -1;

    private int end = NONE;
    private boolean bySemicolon;

    /** Takes the text before another item, of a list that has so many items. */
    void next(String gap, int items) {
        if (items == 0 || gap.indexOf(';') < 0 || end != NONE) {
            return;
        }
        if (items == 1 || bySemicolon) {
            bySemicolon = true;
        } else {
            end = items;
        }
    }

    /** Whether what follows behind this text is one more item parted by a semicolon like all before it. */
    boolean goOn(String gap, int items) {
        return gap.startsWith(";") && end == NONE && (items == 1 || bySemicolon);
    }

    /** How many items stand before the semicolon that may end the list; all when there is none. */
    int end(int items) {
        return end == NONE ? items : Math.min(end, items);
    }
}
