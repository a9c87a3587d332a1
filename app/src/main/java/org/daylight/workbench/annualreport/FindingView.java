package org.daylight.workbench.annualreport;

import java.util.List;
import org.daylight.reports.Severity;

/**
 * One finding as a sentence.
 *
 * @param number counted from 1 on this page
 * @param reckoning how the expected figure was computed, empty when nothing was
 * @param line of the source
 * @param page of the source, 0 when it has no pages
 * @param cell the cell on this page of which it speaks, empty when none is shown
 * @param sentence the paragraph of which it speaks, empty when none is shown
 * @param differences where it tells of another version, the cells that differ; else none
 */
public record FindingView(
        int number,
        Severity severity,
        String code,
        String message,
        String reckoning,
        Source source,
        String cell,
        String sentence,
        List<Difference> differences) {

    public FindingView {
        differences = List.copyOf(differences);
    }

    /**
     * One cell in which another version differs.
     *
     * @param fragment its place on the page of the report
     * @param here the figure of this report, a dash when blank
     * @param there the figure of the other version
     */
    public record Difference(String name, String fragment, String here, String there) {}

    /** Where in the source, and its words. */
    public record Source(int line, int page, String quote) {}

    /** The same entry with its places on the page. */
    FindingView at(String cell, String sentence) {
        return new FindingView(number, severity, code, message, reckoning, source, cell, sentence, differences);
    }

    public String fragment() {
        return "f" + number;
    }

    /** The class that colours it; its severity is always said in words too. */
    public String mark() {
        return mark(severity);
    }

    static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case WARNING -> "warn";
            case INFO -> "info";
        };
    }
}
