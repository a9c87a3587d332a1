package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.checking.prose.LastYear.Figure;
import org.daylight.reports.prose.Amount;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Statement;
import org.daylight.reports.prose.Statement.Kind;
import org.jspecify.annotations.Nullable;

/** X-YOY-ABS and X-YOY-PCT: growth told in the prose against last year's reports. */
final class YearOnYear {

    private final ProseFacts facts;
    private final LastYear lastYear;
    private final List<Finding> findings = new ArrayList<>();

    private YearOnYear(ProseFacts facts, List<ProseFacts> versions) {
        this.facts = facts;
        this.lastYear = new LastYear(facts, versions);
    }

    static List<Finding> of(ProseFacts facts, List<ProseFacts> versions) {
        YearOnYear checks = new YearOnYear(facts, versions);
        facts.prose().statements().stream()
                .filter(s -> s.isChange() && s.frame().wholeYear())
                .forEach(checks::change);
        return checks.findings;
    }

    /** One way to reckon a change. */
    private record Trial(Amount now, Figure before, Growth.Fit fit) {}

    private void change(Statement change) {
        Statement count = change.of() == null ? tableCount(change) : change.of();
        if (count == null || !speaksOfThisYear(count)) {
            return;
        }
        List<Trial> trials = trials(change, count);
        if (trials.isEmpty() || fitsAnotherCount(change, count)) {
            return;
        }
        List<Trial> right = right(trials, Growth.Fit.RIGHT);
        if (!right.isEmpty()) {
            disagreeing(change, trials, right);
            return;
        }
        List<Trial> cut = right(trials, Growth.Fit.CUT);
        Trial shown = cut.isEmpty() ? shown(trials) : cut.getFirst();
        Rule rule = cut.isEmpty() ? wrong(change, shown) : Rule.warning(code(change));
        findings.add(finding(rule, change, shown, cut.isEmpty() ? key(change) : "finding.X-YOY.cut"));
    }

    /** 持平 and 翻番 are words, not figures: what is near them is only worth a look. */
    private static Rule wrong(Statement change, Trial shown) {
        BigDecimal now = shown.now().value();
        BigDecimal before = shown.before().amount().value();
        return switch (change.kind()) {
            case EQUAL -> Growth.isNearly(now, before) ? Rule.info(code(change)) : Rule.warning(code(change));
            case TIMES_MORE -> {
                BigDecimal loose = before.multiply(change.amount().value());
                yield Growth.isNearly(now, loose) ? Rule.info(code(change)) : Rule.warning(code(change));
            }
            case COUNT, SHARE, RATE, INCREASE, DECREASE, INCREASE_PERCENT, DECREASE_PERCENT, TIMES ->
                Rule.error(code(change));
        };
    }

    private static String key(Statement change) {
        return switch (change.kind()) {
            case EQUAL -> "finding.X-YOY.level";
            case TIMES_MORE -> "finding.X-YOY.more";
            case COUNT, SHARE, RATE, INCREASE, DECREASE, INCREASE_PERCENT, DECREASE_PERCENT, TIMES -> "finding.X-YOY";
        };
    }

    private boolean speaksOfThisYear(Statement count) {
        return count.isCount()
                && count.frame().wholeYear()
                && facts.report().year() != null
                && facts.report().year().equals(count.frame().year());
    }

    /** 申请量同比增长16%: the figure stands in the table. */
    private @Nullable Statement tableCount(Statement change) {
        Quantity quantity = change.measure().quantity();
        BigDecimal table = quantity == null ? null : facts.table(quantity);
        if (table == null || !change.frame().scope().coversTables()) {
            return null;
        }
        return new Statement(
                Kind.COUNT, change.measure(), LastYear.exact(table), change.frame(), null, change.source());
    }

    private List<Trial> trials(Statement change, Statement count) {
        List<Trial> trials = new ArrayList<>();
        for (Amount now : lastYear.current(count)) {
            for (Figure before : lastYear.of(count)) {
                Growth.Fit fit = Growth.fit(change, now, before.amount());
                if (fit != Growth.Fit.IMPOSSIBLE) {
                    trials.add(new Trial(now, before, fit));
                }
            }
        }
        return trials;
    }

    private static List<Trial> right(List<Trial> trials, Growth.Fit fit) {
        return trials.stream().filter(t -> t.fit() == fit).toList();
    }

    /** Where a sentence has several counts the change may belong to another than the nearest. */
    private boolean fitsAnotherCount(Statement change, Statement count) {
        return facts.paragraphOf(change).stream()
                .filter(s ->
                        s != count && s.source().sentence() == change.source().sentence())
                .filter(this::speaksOfThisYear)
                .filter(s -> s.amount().unit().equals(count.amount().unit())
                        && s.measure().quantity() != count.measure().quantity())
                .anyMatch(s -> trials(change, s).stream().anyMatch(t -> t.fit() == Growth.Fit.RIGHT));
    }

    /** The growth fits, but not everything last year's reports say. */
    private void disagreeing(Statement change, List<Trial> trials, List<Trial> right) {
        boolean table = trials.stream().anyMatch(t -> t.before().fromTable());
        boolean tableFits = right.stream().anyMatch(t -> t.before().fromTable());
        if (table && !tableFits) {
            Trial shown = shown(trials);
            findings.add(finding(Rule.warning(code(change)), change, shown, "finding.X-YOY.prose"));
            return;
        }
        List<Integer> fitting =
                right.stream().map(t -> t.before().version()).distinct().toList();
        List<Trial> others = trials.stream()
                .filter(t ->
                        t.before().fromTable() && !fitting.contains(t.before().version()))
                .toList();
        if (tableFits && !others.isEmpty() && isNumber(change)) {
            findings.add(finding(Rule.info(code(change)), change, others.getFirst(), "finding.X-YOY.version"));
        }
    }

    private static boolean isNumber(Statement change) {
        return change.kind() == Kind.INCREASE || change.kind() == Kind.DECREASE || change.kind() == Kind.EQUAL;
    }

    /** The reckoning to show: this year's prose against last year's table, where there is one. */
    private static Trial shown(List<Trial> trials) {
        return trials.stream().filter(t -> t.before().fromTable()).findFirst().orElse(trials.getFirst());
    }

    private static String code(Statement change) {
        return isNumber(change) ? "X-YOY-ABS" : "X-YOY-PCT";
    }

    private static Finding finding(Rule rule, Statement change, Trial shown, String key) {
        BigDecimal now = shown.now().value();
        BigDecimal before = shown.before().amount().value();
        BigDecimal computed = Growth.computed(change, now, before);
        Wording wording = Wording.of(key, words(change), now, before, computed);
        Statement count = change.of();
        String quote =
                count == null || count.source().sentence() != change.source().sentence()
                        ? change.source().quote()
                        : count.source().quote() + "，" + change.source().quote();
        return ProseFinding.on(rule, change, computed, wording)
                .quoting(quote)
                .reckoned(Growth.reckoning(change, now, before));
    }

    private static String words(Statement change) {
        if (change.kind() == Kind.EQUAL || change.kind() == Kind.TIMES_MORE) {
            return change.source().quote();
        }
        String percent = change.kind() == Kind.INCREASE_PERCENT || change.kind() == Kind.DECREASE_PERCENT ? "%" : "";
        return List.of(
                        change.measure().words(),
                        ProseFinding.plain(change.amount().value()) + percent)
                .stream()
                .collect(Collectors.joining(""));
    }
}
