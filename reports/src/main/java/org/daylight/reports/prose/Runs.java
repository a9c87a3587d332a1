package org.daylight.reports.prose;

import java.util.List;
import org.daylight.reports.prose.Numeral.Kind;

/** Percentages that stand in a row: 60%、30%和10%. */
final class Runs {

    private final String text;
    private final List<Numeral> numerals;

    Runs(String text, List<Numeral> numerals) {
        this.text = text;
        this.numerals = numerals;
    }

    /** The first of the row a percentage stands in. */
    int first(int index) {
        int first = index;
        while (first > 0 && isNext(first - 1)) {
            first--;
        }
        return first;
    }

    /** The last of the row a percentage stands in. */
    int last(int index) {
        int last = index;
        while (last + 1 < numerals.size() && isNext(last)) {
            last++;
        }
        return last;
    }

    /** Whether a percentage follows a percentage with no more than a comma between. */
    private boolean isNext(int index) {
        Numeral one = numerals.get(index);
        Numeral next = numerals.get(index + 1);
        return one.kind() == Kind.PERCENT
                && next.kind() == Kind.PERCENT
                && text.substring(one.end(), next.start()).length() <= 1;
    }
}
