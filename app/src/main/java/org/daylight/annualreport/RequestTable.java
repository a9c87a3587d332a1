package org.daylight.annualreport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/**
 * Table T3 of a year (收到和处理政府信息公开申请情况), each figure together with the cases behind it. Requests received count by
 * the day of receipt, results by the day on which the answer was served, each request in exactly one result row
 * (rules.md 2.3, 国办公开办函〔2021〕30号).
 */
public final class RequestTable {

    /** The first year with a national table of requests (国办公开办函〔2019〕60号). */
    public static final int FIRST_YEAR = 2019;

    private static final int FIRST_YEAR_OF_THREE_OTHER_ROWS = 2021;

    private final int year;
    private final List<RequestRow> rows;
    private final Map<RequestRow, Map<ApplicantColumn, List<CountedCase>>> cells = new EnumMap<>(RequestRow.class);

    private RequestTable(int year) {
        this.year = year;
        this.rows = year >= FIRST_YEAR_OF_THREE_OTHER_ROWS ? RequestRow.of2021() : RequestRow.of2019();
    }

    /** Counts a year from every case of the organs concerned, whatever the years of those cases. */
    public static RequestTable of(int year, List<CountedCase> cases) {
        RequestTable table = new RequestTable(year);
        cases.forEach(table::enter);
        return table;
    }

    private void enter(CountedCase each) {
        if (each.isReceivedIn(year)) {
            put(RequestRow.NEW_RECEIVED, each);
        }
        if (each.isCarriedInto(year)) {
            put(RequestRow.CARRIED_IN, each);
        }
        if (each.isCarriedOutOf(year)) {
            put(RequestRow.CARRIED_OUT, each);
        }
        if (each.isAnsweredIn(year) && each.result() != null) {
            put(printed(each.result()), each);
            put(RequestRow.RESULT_TOTAL, each);
        }
    }

    /** The 2019 format prints one row where the 2021 format prints three. */
    private RequestRow printed(RequestRow result) {
        return rows.contains(result) ? result : RequestRow.OTHER_PROCESSING;
    }

    private void put(RequestRow row, CountedCase each) {
        Map<ApplicantColumn, List<CountedCase>> line =
                cells.computeIfAbsent(row, ignored -> new EnumMap<>(ApplicantColumn.class));
        line.computeIfAbsent(each.column(), ignored -> new ArrayList<>()).add(each);
        line.computeIfAbsent(ApplicantColumn.TOTAL, ignored -> new ArrayList<>())
                .add(each);
    }

    public int year() {
        return year;
    }

    /** The rows of the year's format, in printed order. */
    public List<RequestRow> rows() {
        return rows;
    }

    /** The cases behind a figure; as many as the figure says. */
    public List<CountedCase> cases(RequestRow row, ApplicantColumn column) {
        return List.copyOf(cells.getOrDefault(row, Map.of()).getOrDefault(column, List.of()));
    }

    public int count(RequestRow row, ApplicantColumn column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, List.of()).size();
    }

    /** Whether 第一项加第二项之和等于第三项加第四项之和 holds in a column. */
    public boolean isBalanced(ApplicantColumn column) {
        return count(RequestRow.NEW_RECEIVED, column) + count(RequestRow.CARRIED_IN, column)
                == count(RequestRow.RESULT_TOTAL, column) + count(RequestRow.CARRIED_OUT, column);
    }
}
