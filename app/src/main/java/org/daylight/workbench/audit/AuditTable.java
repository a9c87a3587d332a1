package org.daylight.workbench.audit;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daylight.audit.AuditEntry;
import org.daylight.audit.Deed;
import org.daylight.shared.ChinaTime;

/** The trail as comma-separated values that a table program opens without running anything in it. */
final class AuditTable {

    /** The keys of the columns' names, as the page shows them. */
    static final List<String> COLUMNS = List.of(
            "trail.position",
            "trail.at",
            "trail.subject",
            "trail.action",
            "trail.object",
            "trail.result",
            "trail.source",
            "trail.detail");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private AuditTable() {}

    /** The mark by which table programs know UTF-8, and the names of the columns. */
    static String head(UnaryOperator<String> words) {
        return BYTE_ORDER_MARK
                + COLUMNS.stream().map(words).map(AuditTable::cell).collect(Collectors.joining(","))
                + "\r\n";
    }

    static String line(AuditEntry entry) {
        Deed deed = entry.deed();
        return List.of(
                                Long.toString(entry.position()),
                                ChinaTime.wallTime(entry.at()).toString(),
                                deed.subject(),
                                deed.action(),
                                deed.object(),
                                deed.result(),
                                deed.source(),
                                deed.detail())
                        .stream()
                        .map(AuditTable::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
