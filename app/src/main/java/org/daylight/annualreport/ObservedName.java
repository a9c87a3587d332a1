package org.daylight.annualreport;

import java.util.List;

/**
 * A name under which reports were published.
 *
 * @param key the name under which the body is shown: the same, or the one it was joined to
 * @param years of its reports, oldest first; without those whose year is unknown
 */
public record ObservedName(String name, String key, List<Integer> years) {

    public ObservedName {
        years = List.copyOf(years);
    }
}
