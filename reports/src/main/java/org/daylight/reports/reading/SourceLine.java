package org.daylight.reports.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.daylight.reports.Place;
import org.jspecify.annotations.Nullable;

/**
 * One line of the source.
 *
 * @param place line in the source, from 1, and page
 * @param text as printed
 * @param cells the cells when the source itself says that this is a table row, else null
 */
record SourceLine(Place place, String text, @Nullable List<SourceCell> cells) {

    private static final String PICTURE = "\ufffc";

    static SourceLine prose(int number, String text) {
        return new SourceLine(new Place(number), text, null);
    }

    static SourceLine prose(Place place, String text) {
        return new SourceLine(place, text, null);
    }

    static SourceLine row(Place place, List<SourceCell> cells) {
        String text = cells.stream().map(SourceCell::text).collect(Collectors.joining(" | "));
        return new SourceLine(place, text, List.copyOf(cells));
    }

    /** A picture, which may hold a table that cannot be read. */
    static SourceLine picture(Place place) {
        return new SourceLine(place, PICTURE, null);
    }

    boolean isPicture() {
        return text.equals(PICTURE);
    }

    int number() {
        return place.line();
    }
}
