package org.daylight.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table as the reader found it.
 *
 * @param path which cell
 * @param value the figure; null when the cell is blank, unreadable or not found
 * @param raw what stands in the source, empty when blank
 * @param place where; null when the reader could not find or place the cell
 * @param confidence how sure the reader is
 */
public record Cell(
        CellPath path,
        @Nullable BigDecimal value,
        String raw,
        @Nullable Place place,
        Confidence confidence) {

    /** A cell the reader did not find. */
    public static Cell notFound(CellPath path) {
        return new Cell(path, null, "", null, Confidence.NONE);
    }

    /** Whether the source holds this cell, blank or not. */
    public boolean located() {
        return place != null;
    }

    /** Whether the cell holds something that is no figure. */
    public boolean garbled() {
        return value == null && !raw.isEmpty();
    }

    /** The figure as a whole number; null when blank, not whole or out of range. */
    public @Nullable Integer whole() {
        if (value == null || value.stripTrailingZeros().scale() > 0 || value.precision() - value.scale() > 9) {
            return null;
        }
        return value.intValue();
    }
}
