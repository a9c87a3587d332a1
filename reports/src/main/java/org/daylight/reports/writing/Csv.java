package org.daylight.reports.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheet programs show Chinese). A text that a
 * spreadsheet program would take for a formula gets an apostrophe before it; numbers stay numbers.
 */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private Csv() {}

    static String of(Sheet sheet) {
        StringBuilder text = new StringBuilder("\ufeff");
        text.append(line(sheet.columns().stream().map(Sheet.Column::title).toList()));
        sheet.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<? extends @Nullable Object> values) {
        return values.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> Numbers.plain(number).toPlainString();
            case Number number -> number.toString();
            default -> quoted(harmless(value.toString()));
        };
    }

    /** The text with an apostrophe before it when it could start a formula. */
    static String harmless(String text) {
        String visible = text.strip();
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
