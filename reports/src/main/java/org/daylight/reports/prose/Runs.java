package org.daylight.reports.prose;

import java.util.List;
import org.daylight.reports.prose.Numeral.Kind;

/** Percentages that stand in a row: 60%、30%和10%. */
final class Runs {

    private final List<Numeral> numerals;
    private int first;
    private int last = -1;

    Runs(List<Numeral> numerals) {
        this.numerals = numerals;
    }

    /** The first of the row a percentage stands in. */
    int first(int index) {
        find(index);
        return first;
    }

    /** The last of the row a percentage stands in. */
    int last(int index) {
        find(index);
        return last;
    }

    /** Goes along each row once, however many of its percentages ask. */
    private void find(int index) {
        if (index >= first && index <= last) {
            return;
        }
        first = index;
        while (first > 0 && isNext(first - 1)) {
            first--;
        }
        last = index;
        while (last + 1 < numerals.size() && isNext(last)) {
            last++;
        }
    }

    /** Whether a percentage follows a percentage with no more than a comma between. */
    private boolean isNext(int index) {
        Numeral one = numerals.get(index);
        Numeral next = numerals.get(index + 1);
        return one.kind() == Kind.PERCENT && next.kind() == Kind.PERCENT && next.start() - one.end() <= 1;
    }
}
