package org.daylight.workbench.annualreport;

import java.util.List;
import org.daylight.annualreport.ObservedReport;

/**
 * One file of an import.
 *
 * @param mark class of the tag: {@code ok}, {@code info}, {@code bad} or {@code mute}
 * @param state what became of it, in one or two words
 * @param sentence the same so that nobody has to ask
 * @param reports those found in it
 */
public record ImportRow(String name, String mark, String state, String sentence, List<ObservedReport> reports) {

    public ImportRow {
        reports = List.copyOf(reports);
    }
}
