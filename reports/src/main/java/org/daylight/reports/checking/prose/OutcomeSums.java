package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Forms;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;
import org.daylight.reports.prose.Topic;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** N-SUM: the outcomes a paragraph lists add up to what was closed, or to what was available when 结转下年 is listed too. */
final class OutcomeSums {

    private static final int LEAST = 3;

    private final ProseFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private OutcomeSums(ProseFacts facts) {
        this.facts = facts;
    }

    static List<Finding> of(ProseFacts facts) {
        OutcomeSums sums = new OutcomeSums(facts);
        facts.paragraphs().forEach(sums::paragraph);
        return sums.findings;
    }

    /** The outcomes of a paragraph without those that are parts of others; empty when they cannot be added. */
    static List<Statement> outcomes(ProseFacts facts, List<Statement> paragraph) {
        List<Statement> all = paragraph.stream()
                .filter(s -> s.measure().isOf(Family.OUTCOME) && facts.covers(s))
                .toList();
        Set<Quantity> named = all.stream()
                .map(s -> Objects.requireNonNull(s.measure().quantity()))
                .collect(Collectors.toSet());
        List<Statement> top = all.stream()
                .filter(s ->
                        !OutcomeRows.isPart(Objects.requireNonNull(s.measure().quantity()), named)
                                && !isUnderOutcome(s))
                .toList();
        Set<Quantity> seen = new HashSet<>();
        boolean addable = top.stream()
                .allMatch(s -> s.amount().isExact()
                        && seen.add(Objects.requireNonNull(s.measure().quantity())));
        return addable ? top : List.of();
    }

    private static boolean isUnderOutcome(Statement statement) {
        Statement whole = statement.of();
        return whole != null && whole.measure().isOf(Family.OUTCOME);
    }

    static BigDecimal sum(List<Statement> statements) {
        return statements.stream().map(s -> s.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void paragraph(List<Statement> paragraph) {
        List<Statement> outcomes = outcomes(facts, paragraph);
        if (outcomes.size() < LEAST) {
            return;
        }
        BigDecimal sum = sum(outcomes);
        BigDecimal carriedOut = carriedOut(paragraph);
        BigDecimal closed = facts.table(Quantity.RESULT_TOTAL);
        if (closed == null) {
            withoutTable(paragraph, outcomes, sum);
            return;
        }
        List<BigDecimal> wholes = wholes(paragraph);
        boolean fits = wholes.stream().anyMatch(w -> w.compareTo(sum) == 0 || w.compareTo(sum.add(carriedOut)) == 0);
        if (!fits) {
            judge(new Sum(paragraph, outcomes, sum), closed);
        }
    }

    /** Outcomes with what they add up to. */
    private record Sum(List<Statement> paragraph, List<Statement> outcomes, BigDecimal value) {}

    private void judge(Sum sum, BigDecimal closed) {
        BigDecimal left = unmentioned(sum.outcomes());
        BigDecimal missing = closed.subtract(sum.value());
        boolean excess = missing.signum() < 0;
        boolean explained = missing.compareTo(left) == 0 || othersAreTold(sum) && !excess;
        boolean sure = excess || left.signum() == 0;
        boolean toldByCount =
                !sure && closed.subtract(corrected(sum.outcomes())).compareTo(left) == 0;
        if (explained || toldByCount || excess && isApart(sum)) {
            return;
        }
        add(sum, closed, sure ? Rule.error("N-SUM") : Rule.warning("N-SUM"));
    }

    /** The sum with the tables' figures wherever they hold them: what is wrong with one count N-RES tells. */
    private BigDecimal corrected(List<Statement> outcomes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Statement outcome : outcomes) {
            BigDecimal table =
                    facts.table(Objects.requireNonNull(outcome.measure().quantity()));
            sum = sum.add(table == null ? outcome.amount().value() : table);
        }
        return sum;
    }

    /** Figures of unknown meaning stand in the list: it says more than is understood. */
    private static boolean othersAreTold(Sum sum) {
        Set<Integer> sentences =
                sum.outcomes().stream().map(s -> s.source().sentence()).collect(Collectors.toSet());
        return sum.paragraph().stream()
                .anyMatch(s -> s.isCount()
                        && s.measure().quantity() == null
                        && s.frame().topic() == Topic.REQUESTS
                        && sentences.contains(s.source().sentence()));
    }

    /** Outcomes told in several sentences may be told of different bodies. */
    private static boolean isApart(Sum sum) {
        return sum.outcomes().stream()
                        .map(s -> s.source().sentence())
                        .distinct()
                        .count()
                > 2;
    }

    private List<BigDecimal> wholes(List<Statement> paragraph) {
        List<BigDecimal> wholes = new ArrayList<>();
        add(wholes, facts.table(Quantity.RESULT_TOTAL));
        add(wholes, facts.table(Quantity.NEW_RECEIVED));
        add(wholes, facts.table(Quantity.AVAILABLE));
        add(wholes, unmentioned(List.of()));
        paragraph.stream()
                .filter(s -> facts.covers(s) && isWhole(s.measure().quantity()))
                .forEach(s -> wholes.add(s.amount().value()));
        return wholes;
    }

    private static boolean isWhole(@Nullable Quantity quantity) {
        return quantity == Quantity.NEW_RECEIVED
                || quantity == Quantity.AVAILABLE
                || quantity == Quantity.HANDLED
                || quantity == Quantity.RESULT_TOTAL
                || quantity == Quantity.ANSWERED;
    }

    private static void add(List<BigDecimal> figures, @Nullable BigDecimal figure) {
        if (figure != null) {
            figures.add(figure);
        }
    }

    private BigDecimal carriedOut(List<Statement> paragraph) {
        return paragraph.stream()
                .filter(s -> s.measure().is(Quantity.CARRIED_OUT) && facts.covers(s))
                .map(s -> s.amount().value())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** What the rows that the paragraph does not name add up to. */
    private BigDecimal unmentioned(List<Statement> outcomes) {
        Set<CellPath> named = new HashSet<>();
        outcomes.forEach(s -> named.addAll(
                OutcomeRows.cells(Objects.requireNonNull(s.measure().quantity()))));
        List<CellPath> left = Forms.requestRows(facts.report().format()).stream()
                .filter(RequestRow::isResultLeaf)
                .map(row -> CellPath.request(row, ApplicantColumn.TOTAL))
                .filter(path -> !named.contains(path))
                .toList();
        BigDecimal sum = ProseFacts.sum(facts.report(), left);
        return sum == null ? BigDecimal.ZERO : sum;
    }

    /** Without tables the text is judged by what it says was closed, else only more outcomes than requests is a fault. */
    private void withoutTable(List<Statement> paragraph, List<Statement> outcomes, BigDecimal sum) {
        List<Statement> wholes = paragraph.stream()
                .filter(s -> facts.covers(s)
                        && isWhole(s.measure().quantity())
                        && s.amount().isExact())
                .toList();
        CellPath received = CellPath.request(RequestRow.NEW_RECEIVED, ApplicantColumn.TOTAL);
        if (wholes.isEmpty() || facts.report().value(received) != null) {
            return;
        }
        List<Statement> closed = wholes.stream()
                .filter(s -> s.measure().is(Quantity.RESULT_TOTAL))
                .toList();
        boolean equal = wholes.stream().anyMatch(s -> s.amount().value().compareTo(sum) == 0);
        if (closed.size() == 1 && !equal) {
            BigDecimal stated = closed.getFirst().amount().value();
            if (stated.compareTo(sum) < 0 || namesAllGroups(outcomes)) {
                add(new Sum(paragraph, outcomes, sum), stated, Rule.error("N-SUM"));
            }
        } else if (namesAllGroups(outcomes) && wholes.stream().anyMatch(OutcomeSums::isDone)) {
            apart(new Sum(paragraph, outcomes, sum), closed.isEmpty() ? wholes : closed);
        } else if (!equal && paragraph.stream().noneMatch(s -> s.measure().is(Quantity.CARRIED_IN))) {
            BigDecimal most = wholes.stream()
                    .map(w -> w.amount().value())
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            if (most.compareTo(sum) < 0) {
                add(new Sum(paragraph, outcomes, sum), most, Rule.error("N-SUM"));
            }
        }
    }

    /** Whether one whole is what the outcomes add up to, with or without those that some do not call answers. */
    private static boolean isSumOfOne(List<Statement> outcomes, BigDecimal sum, List<Statement> wholes) {
        BigDecimal other = ofQuantity(outcomes, Quantity.OTHER_TOTAL);
        BigDecimal declined = ofQuantity(outcomes, Quantity.DECLINED_TOTAL);
        List<BigDecimal> sums = List.of(
                sum,
                sum.subtract(other),
                sum.subtract(declined),
                sum.subtract(other).subtract(declined));
        return wholes.stream()
                .anyMatch(
                        w -> sums.stream().anyMatch(s -> s.compareTo(w.amount().value()) == 0));
    }

    private static BigDecimal ofQuantity(List<Statement> outcomes, Quantity quantity) {
        return sum(outcomes.stream().filter(s -> s.measure().is(quantity)).toList());
    }

    private static boolean isDone(Statement whole) {
        return whole.measure().is(Quantity.ANSWERED) || whole.measure().is(Quantity.RESULT_TOTAL);
    }

    /** All outcomes are named, yet what was answered or closed is another number. */
    private void apart(Sum sum, List<Statement> wholes) {
        boolean fits = isSumOfOne(sum.outcomes(), sum.value(), wholes);
        wholes.stream()
                .filter(whole -> !fits && isDone(whole))
                .findFirst()
                .ifPresent(w -> add(
                        sum,
                        w.amount().value(),
                        w.measure().is(Quantity.ANSWERED) ? Rule.warning("N-SUM") : Rule.info("N-SUM")));
    }

    private static boolean namesAllGroups(List<Statement> outcomes) {
        Set<Quantity> named = outcomes.stream()
                .map(s -> Objects.requireNonNull(s.measure().quantity()))
                .collect(Collectors.toSet());
        return named.containsAll(List.of(
                        Quantity.GRANTED,
                        Quantity.GRANTED_PARTIALLY,
                        Quantity.REFUSED_TOTAL,
                        Quantity.UNAVAILABLE_TOTAL,
                        Quantity.DECLINED_TOTAL))
                && (named.contains(Quantity.OTHER_TOTAL) || named.contains(Quantity.OTHER_OUTCOME));
    }

    private void add(Sum sum, BigDecimal whole, Rule rule) {
        String parts = sum.outcomes().stream()
                .map(s -> ProseFinding.plain(s.amount().value()))
                .collect(Collectors.joining(" + "));
        Statement first = sum.outcomes().getFirst();
        Wording wording = Wording.of(
                "finding.N-SUM", sum.value(), whole, whole.subtract(sum.value()).abs());
        findings.add(ProseFinding.on(rule, first, whole, wording)
                .between(Datum.of(sum.value()), Datum.of(whole))
                .reckoned(parts + " = " + ProseFinding.plain(sum.value())));
    }
}
