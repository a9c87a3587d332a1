package org.daylight.reports;

import java.util.Locale;
import java.util.Optional;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/**
 * The stable name of one cell, for instance {@code T3.granted.natural_person} (rules.md section 2).
 *
 * @param table {@code T2}, {@code T3} or {@code T4}; {@code R13} for the figures of a report for 2008 to 2018
 * @param row wire name of the row
 * @param column wire name of the column
 */
public record CellPath(String table, String row, String column) {

    /** A cell of the table of active disclosure. */
    public static CellPath active(String row, String column) {
        return new CellPath("T2", row, column);
    }

    /** A cell of the table of requests. */
    public static CellPath request(RequestRow row, ApplicantColumn column) {
        return new CellPath("T3", row.id(), column.id());
    }

    /** A cell of the table of disputes. */
    public static CellPath dispute(DisputeRoute route, DisputeResult result) {
        return new CellPath("T4", route.id(), result.id());
    }

    /** A figure of a report for 2008 to 2018. */
    public static CellPath early(String group, String field) {
        return new CellPath("R13", group, field);
    }

    /** The balance of one column of T3: a place for findings, not a printed cell. */
    public static CellPath balance(ApplicantColumn column) {
        return new CellPath("T3", "balance", column.id());
    }

    /** Parses {@code T3.granted.total}; empty when the text is no path. */
    public static Optional<CellPath> parse(String text) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 3 ? Optional.of(new CellPath(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    /** The row of T3; empty for other tables. */
    public Optional<RequestRow> requestRow() {
        return table.equals("T3") ? named(RequestRow.class, row) : Optional.empty();
    }

    /** The column of T3; empty for other tables. */
    public Optional<ApplicantColumn> applicantColumn() {
        return table.equals("T3") ? named(ApplicantColumn.class, column) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String id) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(id)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return table + "." + row + "." + column;
    }
}
