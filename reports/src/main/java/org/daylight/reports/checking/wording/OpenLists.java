package org.daylight.reports.checking.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import org.daylight.reports.Place;

/** The lists of one form that are open at a place of the text, the innermost first. */
final class OpenLists {

    private static final int DEEPEST = 8;

    /** The last number of a list, and where it stood. */
    private record Open(int last, boolean opensLine, Place place) {

        /** Whether a mark may go on with this list although another was begun within it. */
        boolean resumes(ListMark mark) {
            boolean near = mark.opensLine() ? opensLine : place.equals(mark.place());
            return near && mark.number() == last + 1;
        }
    }

    private final Deque<Open> lists = new ArrayDeque<>();
    private int before;
    private boolean forgiven;
    private int looseLines;

    /** The last number of the innermost list, 0 when none is open. */
    int last() {
        return lists.isEmpty() ? 0 : lists.getFirst().last();
    }

    /** Whether a mark opens a list or continues an open one. */
    boolean accepts(ListMark mark) {
        int number = mark.number();
        return number == 1
                || number == last() + 1 && last() > 0
                || forgiven && number == last() + 2
                || lists.stream().anyMatch(list -> list.resumes(mark));
    }

    /** Whether a number continues the list that the last heading closed. */
    boolean runsOn(int number) {
        return lists.isEmpty() && before > 0 && number == before + 1;
    }

    /** Takes a mark in, whether it was expected or not. */
    void take(ListMark mark) {
        int number = mark.number();
        looseLines = 0;
        if (number > 1 && number == last()) {
            return;
        }
        if (number > 1 && number != last() + 1 && lists.stream().anyMatch(list -> list.resumes(mark))) {
            while (!lists.getFirst().resumes(mark)) {
                lists.removeFirst();
            }
        }
        if (number > last() && number > 1 && !lists.isEmpty()) {
            lists.removeFirst();
        }
        lists.addFirst(new Open(number, mark.opensLine(), mark.place()));
        forgiven = false;
        if (lists.size() > DEEPEST) {
            lists.removeLast();
        }
    }

    /** A number was printed twice: the next may be the one that would have followed. */
    void forgiveOne() {
        forgiven = true;
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
        if (!lists.isEmpty()) {
            before = lists.getLast().last();
        }
        lists.clear();
        forgiven = false;
        looseLines = 0;
    }
}
