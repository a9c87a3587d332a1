package org.daylight.reports.reading;

import java.util.List;

/** What a source gave: its lines, or the reason why it has none. */
sealed interface Lines {

    /**
     * Lines to read.
     *
     * @param lines in the order of the source
     * @param damaged whether characters were lost
     */
    record Found(List<SourceLine> lines, boolean damaged) implements Lines {}

    /**
     * No lines.
     *
     * @param code code of the refusal
     */
    record None(String code) implements Lines {}

    static Lines of(List<SourceLine> lines) {
        return new Found(lines, false);
    }
}
