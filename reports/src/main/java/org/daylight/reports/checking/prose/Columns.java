package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.daylight.reports.CellPath;
import org.daylight.reports.Report;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Statement;
import org.daylight.rules.report.ApplicantColumn;
import org.jspecify.annotations.Nullable;

/** Looks whether counts that differ from the totals are those of one column of applicants. */
final class Columns {

    private Columns() {}

    /** The id of the one column that all of these counts equal, the received ones among them; null when there is none. */
    static @Nullable String explaining(Report report, List<Statement> counts) {
        boolean received = counts.stream().anyMatch(s -> s.measure().is(Quantity.NEW_RECEIVED));
        if (!received) {
            return null;
        }
        for (ApplicantColumn column : ApplicantColumn.values()) {
            if (column.isApplicantClass() && counts.stream().allMatch(s -> equals(report, s, column))) {
                return column.id();
            }
        }
        return null;
    }

    private static boolean equals(Report report, Statement statement, ApplicantColumn column) {
        Quantity quantity = Objects.requireNonNull(statement.measure().quantity());
        List<CellPath> paths = quantity.cells().stream()
                .flatMap(path -> path.requestRow().stream())
                .map(row -> CellPath.request(row, column))
                .toList();
        BigDecimal sum = ProseFacts.sum(report, paths);
        return sum != null
                && sum.signum() > 0
                && sum.compareTo(statement.amount().value()) == 0;
    }
}
