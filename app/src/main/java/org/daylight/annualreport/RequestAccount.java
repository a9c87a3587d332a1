package org.daylight.annualreport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daylight.request.CountedRequest;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/**
 * Table T3 of a year (收到和处理政府信息公开申请情况), each figure together with the cases behind it. Requests received count by
 * the day of receipt, results by the day on which the answer was served, each request in exactly one result row
 * (rules.md 2.3, 国办公开办函〔2021〕30号).
 */
public final class RequestAccount {

    /** The first year with a national table of requests (国办公开办函〔2019〕60号). */
    public static final int FIRST_YEAR = 2019;

    private static final int FIRST_YEAR_OF_THREE_OTHER_ROWS = 2021;
    private static final int OPEN = Integer.MAX_VALUE;

    private final int year;
    private final List<RequestRow> rows;
    private final Map<RequestRow, Map<ApplicantColumn, List<CountedRequest>>> cells = new EnumMap<>(RequestRow.class);

    private RequestAccount(int year) {
        this.year = year;
        this.rows = year >= FIRST_YEAR_OF_THREE_OTHER_ROWS ? RequestRow.of2021() : RequestRow.of2019();
    }

    /** Counts a year from every case of the organs concerned, whatever the years of those cases. */
    public static RequestAccount of(int year, List<CountedRequest> cases) {
        RequestAccount table = new RequestAccount(year);
        cases.forEach(table::enter);
        return table;
    }

    private void enter(CountedRequest each) {
        int received = each.receivedOn().getYear();
        int answered = each.servedOn() == null ? OPEN : each.servedOn().getYear();
        if (received == year) {
            put(RequestRow.NEW_RECEIVED, each);
        }
        if (received < year && answered >= year) {
            put(RequestRow.CARRIED_IN, each);
        }
        if (received <= year && answered > year) {
            put(RequestRow.CARRIED_OUT, each);
        }
        if (answered == year && each.result() != null) {
            put(printed(each.result()), each);
            put(RequestRow.RESULT_TOTAL, each);
        }
    }

    /** The 2019 format prints one row where the 2021 format prints three. */
    private RequestRow printed(RequestRow result) {
        return rows.contains(result) ? result : RequestRow.OTHER_PROCESSING;
    }

    private void put(RequestRow row, CountedRequest each) {
        Map<ApplicantColumn, List<CountedRequest>> line =
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
    public List<CountedRequest> cases(RequestRow row, ApplicantColumn column) {
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
