package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daylight.reports.CellPath;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** Which figures of the tables a count of the prose may equal when its words leave it open. */
final class Admissible {

    private final ProseFacts facts;

    Admissible(ProseFacts facts) {
        this.facts = facts;
    }

    /** Whether a count equals its cells or another figure that its words admit. */
    boolean fits(Statement statement, BigDecimal table) {
        return statement.amount().admits(table) || others(statement).stream().anyMatch(statement.amount()::admits);
    }

    private List<BigDecimal> others(Statement statement) {
        Quantity quantity = Objects.requireNonNull(statement.measure().quantity());
        List<BigDecimal> figures = new ArrayList<>();
        if (quantity == Quantity.HANDLED) {
            add(figures, facts.table(Quantity.AVAILABLE));
            add(figures, facts.table(Quantity.RESULT_TOTAL));
        } else if (quantity == Quantity.NEW_RECEIVED && includesCarriedIn(statement)) {
            add(figures, facts.table(Quantity.AVAILABLE));
        } else if (quantity == Quantity.RESULT_TOTAL) {
            closed(statement, figures);
        } else if (quantity == Quantity.GRANTED && statement.measure().words().equals("公开")) {
            add(figures, sum(Quantity.GRANTED, Quantity.GRANTED_PARTIALLY));
        } else {
            byFamily(quantity, figures);
        }
        return figures;
    }

    private void byFamily(Quantity quantity, List<BigDecimal> figures) {
        if (quantity.family() == Family.APPLICANT) {
            columns(quantity, figures);
        } else if (quantity.family() == Family.SUIT && quantity.cells().size() > 1) {
            for (CellPath path : quantity.cells()) {
                add(figures, ProseFacts.sum(facts.report(), List.of(path)));
            }
        }
    }

    /** Applicants may be counted among those received, available or closed. */
    private void columns(Quantity quantity, List<BigDecimal> figures) {
        List<ApplicantColumn> columns = quantity.cells().stream()
                .flatMap(path -> path.applicantColumn().stream())
                .toList();
        add(figures, over(columns, List.of(RequestRow.NEW_RECEIVED, RequestRow.CARRIED_IN)));
        add(figures, over(columns, List.of(RequestRow.RESULT_TOTAL)));
    }

    private @Nullable BigDecimal over(List<ApplicantColumn> columns, List<RequestRow> rows) {
        List<CellPath> paths = new ArrayList<>();
        columns.forEach(column -> rows.forEach(row -> paths.add(CellPath.request(row, column))));
        return ProseFacts.sum(facts.report(), paths);
    }

    /** Closed in all, or closed of those received this year; 按时办结 may be fewer. */
    private void closed(Statement statement, List<BigDecimal> figures) {
        BigDecimal received = facts.table(Quantity.NEW_RECEIVED);
        BigDecimal carriedOut = facts.table(Quantity.CARRIED_OUT);
        if (received != null && carriedOut != null) {
            figures.add(received.subtract(carriedOut));
        }
        String words = statement.measure().words();
        boolean inTime = words.contains("按时") || words.contains("按期") || words.contains("延期") || words.contains("当年");
        if (inTime) {
            figures.add(statement.amount().value());
        }
    }

    /** 共收到…，其中上年结转…: the count may hold the carried-in ones. */
    private boolean includesCarriedIn(Statement statement) {
        return facts.paragraphOf(statement).stream()
                .anyMatch(s -> s.measure().is(Quantity.CARRIED_IN)
                        && s.source().sentence() == statement.source().sentence()
                        && s.of() == statement);
    }

    private @Nullable BigDecimal sum(Quantity one, Quantity other) {
        BigDecimal first = facts.table(one);
        BigDecimal second = facts.table(other);
        return first == null || second == null ? null : first.add(second);
    }

    private static void add(List<BigDecimal> figures, @Nullable BigDecimal figure) {
        if (figure != null) {
            figures.add(figure);
        }
    }
}
