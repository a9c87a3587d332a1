package org.daylight.reports;

import java.math.BigDecimal;

/** What a finding sets against each other: a figure or words. */
public sealed interface Datum {

    /** A figure. */
    record Figure(BigDecimal value) implements Datum {
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** Words, for instance a heading. */
    record Words(String text) implements Datum {
        @Override
        public String toString() {
            return text;
        }
    }

    static Datum of(BigDecimal value) {
        return new Figure(value);
    }

    static Datum of(String text) {
        return new Words(text);
    }
}
