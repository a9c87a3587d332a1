package org.daylight.reports.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet on which everything has its place, for tables that are laid out as printed.
 *
 * @param name name of the sheet
 * @param widths of the columns in Chinese characters
 * @param boxes from top to bottom, within a row from left to right
 */
record FormSheet(String name, List<Integer> widths, List<Box> boxes) {

    FormSheet {
        widths = List.copyOf(widths);
        boxes = List.copyOf(boxes);
    }

    /** How many lines of text a row needs, as far as its words do not span several rows. */
    int lines(int row) {
        return boxes.stream()
                .filter(box -> box.place().row() == row && box.place().rows() == 1)
                .mapToInt(this::lines)
                .max()
                .orElse(1);
    }

    private int lines(Box box) {
        Place place = box.place();
        int room = widths.subList(place.column(), place.column() + place.columns()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return box.value() instanceof String text ? 1 + (text.length() - 1) / room : 1;
    }

    /** Where a box begins, counted from 0, and how far it reaches. */
    record Place(int row, int column, int rows, int columns) {
        boolean spans() {
            return rows > 1 || columns > 1;
        }
    }

    /**
     * One box of the sheet.
     *
     * @param value a number, a text, or null where the report leaves the cell blank
     */
    record Box(Place place, Look look, @Nullable Object value) {}

    /** What a box looks like. */
    enum Look {
        TITLE,
        CAPTION,
        LABEL,
        FIGURE,
        /** Put right by a person. */
        CORRECTED,
        /** Read from a damaged label or row, or no figure at all. */
        DOUBTFUL,
        /** Not found by the reader; not the same as blank in print. */
        MISSING,
        NOTE
    }
}
