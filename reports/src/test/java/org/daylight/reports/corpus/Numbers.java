package org.daylight.reports.corpus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Forms;
import org.daylight.reports.ReportFormat;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** The figures of one body and year as its registers hold them: complete, balanced, continuing the year before. */
final class Numbers {

    /** Township, county office, district, city. */
    enum Size {
        TINY(3, 40),
        SMALL(45, 400),
        MEDIUM(420, 6_000),
        LARGE(3_800, 70_000);

        final int requests;
        final int works;

        Size(int requests, int works) {
            this.requests = requests;
            this.works = works;
        }
    }

    private static final int[] COLUMN_WEIGHTS = {86, 6, 1, 1, 3, 3};

    final ReportFormat format;
    final int year;
    final Size size;
    final SequencedMap<CellPath, BigDecimal> cells = new LinkedHashMap<>();

    private Numbers(ReportFormat format, int year, Size size) {
        this.format = format;
        this.year = year;
        this.size = size;
        Forms.paths(format).forEach(path -> cells.put(path, BigDecimal.ZERO));
    }

    static Numbers of(ReportFormat format, int year, Size size, long seed) {
        Random random = new Random(seed);
        Numbers numbers = new Numbers(format, year, size);
        numbers.active(random);
        numbers.requests(random, null);
        numbers.disputes(random);
        return numbers;
    }

    /** The next year: carried in what was carried out, documents and items continued, no figure left over. */
    Numbers next(ReportFormat nextFormat, long seed) {
        for (long trial = seed; ; trial += 7919) {
            Random random = new Random(trial);
            Numbers next = new Numbers(nextFormat, year + 1, size);
            next.active(random);
            if (nextFormat == format) {
                next.continueActive(this, random);
            }
            next.requests(random, this);
            next.disputes(random);
            if (!next.repeats(this)) {
                return next;
            }
        }
    }

    private boolean repeats(Numbers last) {
        return cells.entrySet().stream()
                .anyMatch(cell -> cell.getValue().compareTo(BigDecimal.TEN) >= 0
                        && !cell.getKey().column().matches("total|effective|public_total|items_prev")
                        && cell.getValue().equals(last.cells.get(cell.getKey())));
    }

    Numbers copy() {
        Numbers copy = new Numbers(format, year, size);
        copy.cells.putAll(cells);
        return copy;
    }

    int at(CellPath path) {
        return Objects.requireNonNull(cells.get(path), path::toString).intValue();
    }

    int at(RequestRow row, ApplicantColumn column) {
        return at(CellPath.request(row, column));
    }

    void set(CellPath path, int figure) {
        cells.put(path, BigDecimal.valueOf(figure));
    }

    private void active(Random random) {
        int works = size.works;
        for (Map.Entry<CellPath, BigDecimal> cell : cells.entrySet()) {
            CellPath path = cell.getKey();
            if (path.table().equals("T2")) {
                boolean rules = path.row().equals("rules");
                cell.setValue(
                        switch (path.column()) {
                            case "made", "repealed", "newly_public" ->
                                BigDecimal.valueOf(rules ? 0 : random.nextInt(9));
                            case "effective", "public_total" -> BigDecimal.valueOf(rules ? 0 : random.nextInt(20, 90));
                            case "items_prev" -> BigDecimal.valueOf(random.nextInt(30, 400));
                            case "items_delta" -> BigDecimal.valueOf(random.nextInt(-25, 60));
                            case "decisions", "count" -> BigDecimal.valueOf(random.nextInt(works / 2, works));
                            case "amount" -> BigDecimal.valueOf(random.nextInt(200_000, 900_000));
                            default -> BigDecimal.valueOf(random.nextInt(20_000, 99_999), 2);
                        });
            }
        }
    }

    private void continueActive(Numbers last, Random random) {
        for (String row : Forms.activeRows(format).keySet()) {
            CellPath effective = CellPath.active(row, "effective");
            if (cells.containsKey(effective)) {
                int before = last.at(effective);
                int made = at(CellPath.active(row, "made"));
                int repealed = Math.min(at(CellPath.active(row, "repealed")), before);
                set(CellPath.active(row, "repealed"), repealed);
                set(effective, before + made - repealed);
            }
            CellPath items = CellPath.active(row, "items_prev");
            if (cells.containsKey(items)) {
                set(items, last.at(items) + last.at(CellPath.active(row, "items_delta")));
            }
            CellPath decisions = CellPath.active(row, "decisions");
            if (cells.containsKey(decisions)) {
                set(decisions, Math.max(1, last.at(decisions) * random.nextInt(70, 140) / 100));
            }
        }
    }

    private void requests(Random random, Numbers last) {
        List<RequestRow> leaves = Forms.requestRows(format).stream()
                .filter(RequestRow::isResultLeaf)
                .toList();
        int count = size == Size.TINY
                ? random.nextInt(size.requests + 1)
                : random.nextInt(size.requests / 2, size.requests);
        for (int i = 0; i < count; i++) {
            RequestRow row =
                    random.nextInt(25) == 0 && size != Size.TINY ? RequestRow.CARRIED_OUT : leaf(leaves, random);
            add(row, column(random), 1);
        }
        for (ApplicantColumn column : ApplicantColumn.values()) {
            if (column.isApplicantClass()) {
                balance(column, leaves, last, random);
            }
        }
        Forms.requestRows(format).forEach(this::sumUp);
    }

    private void balance(ApplicantColumn column, List<RequestRow> leaves, Numbers last, Random random) {
        int out = at(RequestRow.CARRIED_OUT, column);
        int most = leaves.stream().mapToInt(row -> at(row, column)).sum() + out;
        int in = last == null ? Math.min(most, random.nextInt(1 + out)) : last.at(RequestRow.CARRIED_OUT, column);
        if (in > most) {
            add(RequestRow.GRANTED, column, in - most);
        }
        int closed = leaves.stream().mapToInt(row -> at(row, column)).sum();
        set(CellPath.request(RequestRow.RESULT_TOTAL, column), closed);
        set(CellPath.request(RequestRow.CARRIED_IN, column), in);
        set(CellPath.request(RequestRow.NEW_RECEIVED, column), closed + out - in);
    }

    private static RequestRow leaf(List<RequestRow> leaves, Random random) {
        int dice = random.nextInt(100);
        if (dice < 38) {
            return RequestRow.GRANTED;
        }
        if (dice < 47) {
            return RequestRow.GRANTED_PARTIALLY;
        }
        return dice < 66 ? RequestRow.UNAVAILABLE_NOT_HELD : leaves.get(random.nextInt(leaves.size()));
    }

    private static ApplicantColumn column(Random random) {
        int dice = random.nextInt(100);
        int column = 0;
        for (int left = dice - COLUMN_WEIGHTS[0]; left >= 0; left -= COLUMN_WEIGHTS[column]) {
            column++;
        }
        return ApplicantColumn.values()[column];
    }

    private void add(RequestRow row, ApplicantColumn column, int more) {
        set(CellPath.request(row, column), at(row, column) + more);
    }

    private void sumUp(RequestRow row) {
        int sum = 0;
        for (ApplicantColumn column : ApplicantColumn.values()) {
            sum += column.isApplicantClass() ? at(row, column) : 0;
        }
        set(CellPath.request(row, ApplicantColumn.TOTAL), sum);
    }

    private void disputes(Random random) {
        for (DisputeRoute route : DisputeRoute.values()) {
            int sum = 0;
            for (DisputeResult result : DisputeResult.values()) {
                int most = size == Size.TINY ? 1 : size == Size.SMALL ? 2 : 9;
                int figure = result == DisputeResult.TOTAL ? sum : random.nextInt(most);
                sum += result == DisputeResult.TOTAL ? 0 : figure;
                set(CellPath.dispute(route, result), figure);
            }
        }
    }
}
