package org.daylight.reports.corpus;

import java.util.List;

/**
 * Drafts that belong together with their planted faults, before they are told and written.
 *
 * @param name what is tried
 * @param drafts the earlier year first
 * @param faults empty for a clean case
 */
record Drafted(String name, List<Draft> drafts, List<Fault> faults) {

    static Drafted of(String name, Draft draft, Fault... faults) {
        return new Drafted(name, List.of(draft), List.of(faults));
    }

    static Drafted years(String name, Draft last, Draft draft, Fault... faults) {
        return new Drafted(name, List.of(last, draft), List.of(faults));
    }
}
