package org.daylight.reports.prose;

import java.util.List;
import org.daylight.reports.Report;

/** The figures of a report's running text. */
public final class Statements {

    private Statements() {}

    /** Every figure with its meaning, in the order of the text. */
    public static List<Statement> of(Report report) {
        return Prose.of(report).statements();
    }
}
