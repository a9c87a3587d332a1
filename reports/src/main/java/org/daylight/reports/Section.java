package org.daylight.reports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One part of the report under a heading; the text before the first heading has number 0 and an empty heading.
 *
 * @param number the printed ordinal (一 is 1), 0 for the preamble
 * @param heading the heading as printed, with its ordinal
 * @param place where the heading stands
 * @param lines the prose under it with its places, table rows left out
 */
public record Section(int number, String heading, Place place, List<Line> lines) {

    /**
     * One line of prose.
     *
     * @param place where
     * @param text as printed
     */
    public record Line(Place place, String text) {}

    /** The whole prose of the section. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
