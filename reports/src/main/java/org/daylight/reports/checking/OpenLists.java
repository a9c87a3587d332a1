package org.daylight.reports.checking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The lists of one form that are open at a place of the text, the innermost first. */
final class OpenLists {

    private static final int DEEPEST = 8;

    private final Deque<Integer> lasts = new ArrayDeque<>();
    private int before;
    private int forgiven;
    private int looseLines;

    /** The last number of the innermost list, 0 when none is open. */
    int last() {
        return lasts.isEmpty() ? 0 : lasts.getFirst();
    }

    /** Whether a number opens a list or continues an open one. */
    boolean accepts(int number) {
        return number == 1 || lasts.contains(number - 1) || forgiven > 0 && number == last() + 1 + forgiven;
    }

    /** Whether a number continues the list that the last heading closed. */
    boolean runsOn(int number) {
        return lasts.isEmpty() && before > 0 && number == before + 1;
    }

    /** Takes a number in, whether it was expected or not. */
    void take(int number) {
        boolean inner = number == 1 || !closeDownTo(number - 1);
        if (inner && number != 1 && !lasts.isEmpty() && number > last()) {
            lasts.removeFirst();
        }
        if (number != last()) {
            lasts.addFirst(number);
            forgiven = 0;
        } else if (number == 1) {
            lasts.addFirst(number);
        }
        if (lasts.size() > DEEPEST) {
            lasts.removeLast();
        }
        looseLines = 0;
    }

    /** Closes the lists within the one that stands at a number, and that number with it. */
    private boolean closeDownTo(int number) {
        if (!lasts.contains(number)) {
            return false;
        }
        Iterator<Integer> innermost = lasts.iterator();
        while (innermost.hasNext()) {
            int last = innermost.next();
            innermost.remove();
            if (last == number) {
                return true;
            }
        }
        return false;
    }

    /** A number was printed twice: the next may be the one that would have followed. */
    void forgiveOne() {
        forgiven = 1;
    }

    /** A line that may be an item whose number was lost. */
    void passLooseLine() {
        looseLines++;
    }

    int looseLines() {
        return looseLines;
    }

    /** An outer item or heading ends all lists. */
    void close() {
        if (!lasts.isEmpty()) {
            before = lasts.getLast();
        }
        lasts.clear();
        forgiven = 0;
        looseLines = 0;
    }
}
