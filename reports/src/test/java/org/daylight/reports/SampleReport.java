package org.daylight.reports;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** A made-up report whose truth is known: every cell of its form, balanced, so that a planted fault is the only one. */
final class SampleReport {

    final ReportFormat format;
    final int year;
    final String agency;
    final SequencedMap<CellPath, BigDecimal> truth = new LinkedHashMap<>();

    private SampleReport(ReportFormat format, int year, String agency) {
        this.format = format;
        this.year = year;
        this.agency = agency;
    }

    static SampleReport of(ReportFormat format, int year, long seed) {
        SampleReport report = new SampleReport(format, year, "云州市明湖区人民政府");
        Random random = new Random(seed);
        for (CellPath path : Forms.paths(format)) {
            report.truth.put(path, BigDecimal.ZERO);
        }
        report.fillActive(random);
        report.fillRequests(random);
        report.fillDisputes(random);
        return report;
    }

    private SampleReport copy() {
        SampleReport copy = new SampleReport(format, year, agency);
        copy.truth.putAll(truth);
        return copy;
    }

    /** The true figure of a cell. */
    BigDecimal at(CellPath path) {
        return Objects.requireNonNull(truth.get(path));
    }

    /** The same report with one cell changed and nothing else put right. */
    SampleReport with(String path, String value) {
        SampleReport changed = copy();
        CellPath cell = CellPath.parse(path).orElseThrow();
        if (changed.truth.put(cell, new BigDecimal(value)) == null) {
            throw new IllegalArgumentException(path);
        }
        return changed;
    }

    /** The report of the next year, carrying on the figures of this one without a fault. */
    SampleReport next(long seed) {
        SampleReport next = of(format, year + 1, seed);
        for (ApplicantColumn column : ApplicantColumn.values()) {
            BigDecimal carried = at(CellPath.request(RequestRow.CARRIED_OUT, column));
            next.truth.put(CellPath.request(RequestRow.CARRIED_IN, column), carried);
        }
        next.balanceIntake();
        for (String row : Forms.activeRows(format).keySet()) {
            next.continueRow(this, row);
        }
        return next;
    }

    private void continueRow(SampleReport last, String row) {
        CellPath effective = CellPath.active(row, "effective");
        if (truth.containsKey(effective)) {
            BigDecimal made = get(row, "made");
            truth.put(
                    CellPath.active(row, "repealed"),
                    get(row, "repealed").min(last.get(row, "effective").add(made)));
            truth.put(effective, last.get(row, "effective").add(made).subtract(get(row, "repealed")));
        }
        if (truth.containsKey(CellPath.active(row, "items_prev"))) {
            truth.put(
                    CellPath.active(row, "items_prev"),
                    last.get(row, "items_prev").add(last.get(row, "items_delta")));
        }
    }

    private BigDecimal get(String row, String column) {
        return truth.getOrDefault(CellPath.active(row, column), BigDecimal.ZERO);
    }

    private void fillActive(Random random) {
        for (Map.Entry<CellPath, BigDecimal> cell : truth.entrySet()) {
            if (cell.getKey().table().equals("T2")) {
                cell.setValue(active(cell.getKey(), random));
            }
        }
    }

    private static BigDecimal active(CellPath path, Random random) {
        return switch (path.column()) {
            case "made", "repealed", "newly_public" -> BigDecimal.valueOf(random.nextInt(0, 9));
            case "effective", "public_total" -> BigDecimal.valueOf(random.nextInt(30, 90));
            case "items_prev" -> BigDecimal.valueOf(random.nextInt(100, 400));
            case "items_delta" -> BigDecimal.valueOf(random.nextInt(-40, 60));
            case "decisions", "count" -> BigDecimal.valueOf(random.nextInt(1_000, 9_000));
            case "amount" -> BigDecimal.valueOf(random.nextInt(10_000, 900_000));
            default -> BigDecimal.valueOf(random.nextInt(100, 999_999), 2);
        };
    }

    private void fillRequests(Random random) {
        List<RequestRow> rows = Forms.requestRows(format);
        for (ApplicantColumn column : ApplicantColumn.values()) {
            if (column.isApplicantClass()) {
                fillColumn(rows, column, random);
            }
        }
        rows.forEach(this::totalOf);
    }

    private void fillColumn(List<RequestRow> rows, ApplicantColumn column, Random random) {
        int most = column == ApplicantColumn.NATURAL_PERSON ? 60 : 4;
        int sum = 0;
        for (RequestRow row : rows) {
            if (row.isResultLeaf()) {
                int figure = random.nextInt(3) == 0 ? random.nextInt(most) : 0;
                put(row, column, figure);
                sum += figure;
            }
        }
        int out = random.nextInt(5);
        int in = Math.min(random.nextInt(5), sum + out);
        put(RequestRow.RESULT_TOTAL, column, sum);
        put(RequestRow.CARRIED_OUT, column, out);
        put(RequestRow.CARRIED_IN, column, in);
        put(RequestRow.NEW_RECEIVED, column, sum + out - in);
    }

    private void put(RequestRow row, ApplicantColumn column, int figure) {
        truth.put(CellPath.request(row, column), BigDecimal.valueOf(figure));
    }

    private void totalOf(RequestRow row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ApplicantColumn column : ApplicantColumn.values()) {
            if (column.isApplicantClass()) {
                sum = sum.add(at(CellPath.request(row, column)));
            }
        }
        truth.put(CellPath.request(row, ApplicantColumn.TOTAL), sum);
    }

    /** Puts the intake right after the carried-in figures were changed; more results are granted where needed. */
    private void balanceIntake() {
        for (ApplicantColumn column : ApplicantColumn.values()) {
            if (column.isApplicantClass()) {
                int out = at(CellPath.request(RequestRow.CARRIED_OUT, column)).intValueExact();
                int in = at(CellPath.request(RequestRow.CARRIED_IN, column)).intValueExact();
                int closed =
                        at(CellPath.request(RequestRow.RESULT_TOTAL, column)).intValueExact();
                int missing = Math.max(0, in - closed - out);
                int granted = at(CellPath.request(RequestRow.GRANTED, column)).intValueExact();
                put(RequestRow.GRANTED, column, granted + missing);
                put(RequestRow.RESULT_TOTAL, column, closed + missing);
                put(RequestRow.NEW_RECEIVED, column, closed + missing + out - in);
            }
        }
        Forms.requestRows(format).forEach(this::totalOf);
    }

    private void fillDisputes(Random random) {
        for (DisputeRoute route : DisputeRoute.values()) {
            int sum = 0;
            for (DisputeResult result : DisputeResult.values()) {
                int figure = result == DisputeResult.TOTAL ? sum : random.nextInt(5);
                sum += result == DisputeResult.TOTAL ? 0 : figure;
                truth.put(CellPath.dispute(route, result), BigDecimal.valueOf(figure));
            }
        }
    }
}
