package org.daylight.workbench.annualreport;

import java.util.List;

/**
 * One figure of a report.
 *
 * @param fragment its place on the page
 * @param name of the cell, for those who hear the page
 * @param text the figure, a dash when the cell is blank
 * @param sureness how it was read
 * @param flags findings that speak of it, the gravest first
 * @param address where the cell is explained and corrected; empty for nowhere
 */
public record FigureView(
        String fragment, String name, String text, Sureness sureness, List<Flag> flags, String address) {

    public FigureView {
        flags = List.copyOf(flags);
    }

    /** How sure the figure is. */
    public enum Sureness {
        /** Read beyond doubt. */
        CERTAIN,
        /** Read from a damaged label or row. */
        LIKELY,
        /** Not found in the source. */
        MISSING,
        /** Put right by a person. */
        CORRECTED
    }

    /** One finding about a figure, and where it stands on the page. */
    public record Flag(String mark, String link, int number) {}

    /** The mark of the gravest finding, empty without one. */
    public String mark() {
        return flags.isEmpty() ? "" : flags.getFirst().mark();
    }
}
