package org.daylight.reports.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the source.
 *
 * @param number line in the source, from 1
 * @param text as printed
 * @param cells the cells when the source itself says that this is a table row (HTML), else null
 */
record SourceLine(int number, String text, @Nullable List<String> cells) {

    static SourceLine prose(int number, String text) {
        return new SourceLine(number, text, null);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
