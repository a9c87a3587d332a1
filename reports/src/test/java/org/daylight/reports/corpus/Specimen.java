package org.daylight.reports.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.SequencedMap;
import org.daylight.reports.CellPath;
import org.daylight.reports.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * One file of the corpus with everything known about it.
 *
 * @param file name
 * @param origin how it was written
 * @param bytes content
 * @param truth what must be read
 */
record Specimen(String file, String origin, byte[] bytes, Truth truth) {

    /**
     * What must be read.
     *
     * @param agency the body
     * @param year the year
     * @param format the form
     * @param cells every cell of the form, null value where blank or unreadable; none where the tables are pictures
     * @param told the figures of the text
     * @param text its paragraphs
     */
    record Truth(
            String agency,
            int year,
            ReportFormat format,
            SequencedMap<CellPath, @Nullable BigDecimal> cells,
            List<Telling.Told> told,
            List<String> text) {}

    /**
     * Files that are checked together, for instance two years of one body.
     *
     * @param name what is tried
     * @param specimens the files, the earlier year first
     * @param faults planted faults; empty for a clean case
     */
    record Case(String name, List<Specimen> specimens, List<Fault> faults) {}
}
