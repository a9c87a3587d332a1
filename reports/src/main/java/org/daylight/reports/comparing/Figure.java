package org.daylight.reports.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Report;
import org.daylight.reports.ReportFormat;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** The reckonings behind {@link Indicator}: cells and sums of cells; what is nowhere stated is null. */
final class Figure {

    private Figure() {}

    /** The total column of rows of T3, or the figure the form of 2013 tells in prose. */
    static @Nullable BigDecimal requests(Report report, String field2013, RequestRow row) {
        return report.format() == ReportFormat.REPORT_2013
                ? report.value(new CellPath("R13", "requests", field2013))
                : requests(report, row);
    }

    static @Nullable BigDecimal requests(Report report, RequestRow... rows) {
        List<@Nullable BigDecimal> parts = new ArrayList<>();
        for (RequestRow row : rows) {
            parts.add(report.value(CellPath.request(row, ApplicantColumn.TOTAL)));
        }
        return sum(parts);
    }

    static @Nullable BigDecimal group(Report report, RequestRow.Group group) {
        return requests(
                report,
                report.requests().rows().stream()
                        .filter(row -> row.group() == group)
                        .toArray(RequestRow[]::new));
    }

    static @Nullable BigDecimal reviews(Report report, DisputeResult result) {
        return report.value(CellPath.dispute(DisputeRoute.REVIEW, result));
    }

    static @Nullable BigDecimal suits(Report report, DisputeResult result) {
        return sum(
                report.value(CellPath.dispute(DisputeRoute.SUIT_DIRECT, result)),
                report.value(CellPath.dispute(DisputeRoute.SUIT_AFTER_REVIEW, result)));
    }

    /** The disputes that were decided: all results but the pending ones. */
    static @Nullable BigDecimal decided(
            Report report, BiFunction<Report, DisputeResult, @Nullable BigDecimal> disputes) {
        List<@Nullable BigDecimal> parts = new ArrayList<>();
        for (DisputeResult result : List.of(DisputeResult.UPHELD, DisputeResult.CORRECTED, DisputeResult.OTHER)) {
            parts.add(disputes.apply(report, result));
        }
        return sum(parts);
    }

    static @Nullable BigDecimal active(Report report, String row, String column) {
        return report.value(CellPath.active(row, column));
    }

    static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        List<@Nullable BigDecimal> parts = new ArrayList<>();
        parts.add(one);
        parts.add(other);
        return sum(parts);
    }

    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> parts) {
        return parts.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    /** The share in percent with two decimals; null when either is unknown or there is nothing to share. */
    static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() <= 0
                ? null
                : part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
