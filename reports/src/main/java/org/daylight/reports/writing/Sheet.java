package org.daylight.reports.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.daylight.reports.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One table for people, the model of both CSV and xlsx, so that no figure can stand in one and be missing in the other.
 *
 * @param name name of the sheet
 * @param columns its columns
 * @param rows values: texts, numbers, or null for nothing
 */
record Sheet(String name, List<Column> columns, List<List<@Nullable Object>> rows) {

    /**
     * A column.
     *
     * @param title heading
     * @param width in Chinese characters
     */
    record Column(String title, int width) {
        /** A column of the texts {@code sheet.column.…}. */
        static Column of(String key, int width) {
            return new Column(Wording.fixed("sheet.column." + key, Locale.CHINESE), width);
        }
    }

    /** A sheet without rows, named by the texts {@code sheet.…}. */
    static Sheet named(String key, Column... columns) {
        return new Sheet(Wording.fixed("sheet." + key, Locale.CHINESE), List.of(columns), new ArrayList<>());
    }

    void row(@Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, values);
        rows.add(row);
    }
}
