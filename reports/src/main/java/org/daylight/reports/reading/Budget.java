package org.daylight.reports.reading;

import java.util.function.BooleanSupplier;

/**
 * What the reading of one source may cost. A report of a body has some pages, some hundred figures and some ten thousand
 * letters; every limit here is far beyond that, and whatever goes beyond the limit is no report: reading ends with a
 * refusal in words instead of holding up all others. The sizes give the same answer on every machine; how long is too
 * long only the caller knows, as nothing here has a clock.
 */
public final class Budget {

    private static final long MEGABYTE = 1024 * 1024L;
    /** What the packed streams of one file unpack to, each counted once, pictures left out. */
    private static final long MOST_UNPACKED = 256 * MEGABYTE;
    /** Drawing instructions, counted each time they are carried out: many pages may share one stream. */
    private static final long MOST_DRAWN = 128 * MEGABYTE;

    private static final long MOST_GLYPHS = 1_000_000;
    private static final long MOST_OPERATORS = 4_000_000;
    private static final long MOST_LETTERS = 3_000_000;
    private static final long MOST_PIECES = 1_000_000;
    private static final int STEPS = 1_024;

    private final BooleanSupplier overdue;
    private long unpacked;
    private long drawn;
    private long glyphs;
    private long operators;
    private int steps;

    private Budget(BooleanSupplier overdue) {
        this.overdue = overdue;
    }

    /** Limits of size, and all the time in the world. */
    public static Budget withoutHaste() {
        return new Budget(() -> false);
    }

    /**
     * The same limits for somebody who cannot wait for ever.
     *
     * @param overdue whether the time is over; asked often
     */
    public static Budget until(BooleanSupplier overdue) {
        return new Budget(overdue);
    }

    /** Ends the reading; caught where it began, and nowhere else. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;

        private Spent(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        /** The code of the refusal. */
        String code() {
            return code;
        }
    }

    void unpack(long bytes) {
        unpacked += bytes;
        hold(unpacked, MOST_UNPACKED);
    }

    void draw(long bytes) {
        drawn += bytes;
        hold(drawn, MOST_DRAWN);
    }

    void glyph() {
        glyphs++;
        hold(glyphs, MOST_GLYPHS);
    }

    void operator() {
        operators++;
        hold(operators, MOST_OPERATORS);
    }

    /** The letters of all lines. */
    void letters(long all) {
        hold(all, MOST_LETTERS);
    }

    /** The lines and tags of some texts, each of which becomes an object many times its size. */
    void pieces(String... texts) {
        long all = 0;
        for (String text : texts) {
            all += text.chars()
                    .filter(letter -> letter == '\n' || letter == '<')
                    .count();
        }
        hold(all, MOST_PIECES);
    }

    private void hold(long spent, long most) {
        if (spent > most) {
            throw new Spent("OVERSIZED");
        }
        step();
    }

    /** Some work that is not counted otherwise. */
    void step() {
        steps++;
        if (steps % STEPS == 0) {
            pause();
        }
    }

    /** Work of a larger kind, such as a page or a report. */
    void pause() {
        if (overdue.getAsBoolean()) {
            throw new Spent("OVERDUE");
        }
    }
}
