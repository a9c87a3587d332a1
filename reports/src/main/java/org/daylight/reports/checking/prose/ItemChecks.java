package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Breakdown;
import org.daylight.reports.prose.Breakdown.Claim;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;

/** N-ITEMS: the items of a list add up to no more than their whole, and to just that when the list claims to be complete. */
final class ItemChecks {

    private final ProseFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private ItemChecks(ProseFacts facts) {
        this.facts = facts;
    }

    static List<Finding> of(ProseFacts facts) {
        ItemChecks checks = new ItemChecks(facts);
        for (Breakdown breakdown : facts.prose().breakdowns()) {
            checks.breakdown(breakdown);
        }
        checks.findings.addAll(MatterChecks.of(facts));
        return checks.findings;
    }

    private void breakdown(Breakdown breakdown) {
        mislabelled(breakdown);
        byKind(breakdown.items()).forEach((kind, items) -> {
            if (mayAddUp(breakdown.whole(), kind)) {
                Breakdown part = new Breakdown(breakdown.whole(), items, claim(breakdown, items), breakdown.adjacent());
                byRun(part).forEach(this::judge);
            }
        });
    }

    /** 网络222件、信函60件、当面5件、个人255件、单位32件: where the items reach the whole another way of dividing begins. */
    private static List<Breakdown> byRun(Breakdown list) {
        List<Breakdown> runs = new ArrayList<>();
        List<Statement> run = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Statement item : list.items()) {
            run.add(item);
            sum = sum.add(item.amount().value());
            if (sum.compareTo(list.whole().amount().value()) == 0) {
                runs.add(new Breakdown(list.whole(), List.copyOf(run), list.claim(), list.adjacent()));
                run.clear();
                sum = BigDecimal.ZERO;
            }
        }
        if (!run.isEmpty()) {
            Claim claim = runs.isEmpty() ? list.claim() : Claim.OPEN;
            runs.add(new Breakdown(list.whole(), List.copyOf(run), claim, list.adjacent()));
        }
        return runs;
    }

    /** Items by applicant, by channel and by result are never added together. */
    private static Map<String, List<Statement>> byKind(List<Statement> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> {
                            Quantity quantity = item.measure().quantity();
                            return quantity == null ? "" : kind(quantity);
                        },
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String kind(Quantity quantity) {
        return switch (quantity.family()) {
            case PUBLICATION, PROPOSALS, STAFF, LETTERS, ACTIVE -> "";
            case REVIEW, SUIT, INTAKE, CLOSED, OUTCOME, APPLICANT, CHANNEL ->
                quantity.family().name();
        };
    }

    private static boolean isKnownWord(List<Statement> items) {
        return items.stream().allMatch(item -> item.measure().quantity() == Quantity.PUBLISHED_OTHERWISE);
    }

    private static Claim claim(Breakdown breakdown, List<Statement> items) {
        return items.size() == breakdown.items().size() ? breakdown.claim() : Claim.OPEN;
    }

    /** Outcomes of requests are added by N-SUM, with carried-over ones in mind; intake and closing are balanced by N-BALANCE. */
    private static boolean mayAddUp(Statement whole, String kind) {
        if (kind.equals(Family.INTAKE.name()) || kind.equals(Family.CLOSED.name())) {
            return false;
        }
        boolean outcome = kind.equals(Family.OUTCOME.name());
        return !outcome || whole.measure().isOf(Family.OUTCOME);
    }

    private void judge(Breakdown list) {
        if (list.items().isEmpty() || isKnownWord(list.items()) || differentYears(list)) {
            return;
        }
        if (list.low().compareTo(list.whole().amount().high()) > 0) {
            if (list.adjacent() || exceedsAllBefore(list)) {
                findings.add(finding(Rule.error("N-ITEMS"), list, "finding.N-ITEMS.more"));
            }
            return;
        }
        boolean less = list.high().compareTo(list.whole().amount().low()) < 0;
        if (less
                && list.items().size() > 1
                && list.items().stream().allMatch(i -> i.amount().isExact())) {
            shortfall(list);
        }
    }

    private static boolean differentYears(Breakdown list) {
        return list.items().stream()
                .anyMatch(item -> !item.frame().wholeYear()
                        || item.frame().year() != null
                                && !item.frame()
                                        .year()
                                        .equals(list.whole().frame().year()));
    }

    private boolean exceedsAllBefore(Breakdown list) {
        Statement first = list.items().getFirst();
        for (Statement other : facts.paragraphOf(list.whole())) {
            if (other == first) {
                return true;
            }
            boolean fits = other.isCount()
                    && other.amount().unit().equals(first.amount().unit())
                    && other.amount().high().compareTo(list.low()) >= 0;
            if (fits) {
                return false;
            }
        }
        return true;
    }

    private void shortfall(Breakdown list) {
        boolean dispute = list.items().stream()
                .allMatch(i -> i.measure().isOf(Family.REVIEW) || i.measure().isOf(Family.SUIT));
        boolean applicants = list.items().stream().anyMatch(i -> i.measure().is(Quantity.NATURAL_PERSON))
                && list.items().stream().anyMatch(i -> i.measure().is(Quantity.ORGANISATIONS));
        if (!list.whole().amount().isExact()) {
            return;
        }
        if (list.claim() == Claim.COMPLETE || applicants || dispute && list.claim() == Claim.WITH_REST) {
            findings.add(finding(Rule.error("N-ITEMS"), list, "finding.N-ITEMS.less"));
        } else if (list.claim() == Claim.WITH_REST) {
            findings.add(finding(Rule.warning("N-ITEMS"), list, "finding.N-ITEMS.less"));
        }
    }

    private static Finding finding(Rule rule, Breakdown list, String key) {
        BigDecimal whole = list.whole().amount().value();
        BigDecimal sum = list.sum();
        Wording wording = Wording.of(
                key,
                list.whole().measure().words(),
                whole,
                sum,
                sum.subtract(whole).abs());
        return ProseFinding.on(rule, list.whole(), sum, wording)
                .between(Datum.of(whole), Datum.of(sum))
                .reckoned(sum(list.items(), sum));
    }

    static String sum(List<Statement> items, BigDecimal sum) {
        return items.stream()
                        .map(item -> ProseFinding.plain(item.amount().value()))
                        .collect(Collectors.joining(" + "))
                + " = " + ProseFinding.plain(sum);
    }

    /** 建议219件，其中建议97件、提案122件: the whole bears the name of one of its parts. */
    private void mislabelled(Breakdown breakdown) {
        Quantity name = breakdown.whole().measure().quantity();
        if (name == null || name.family() != Family.PROPOSALS) {
            return;
        }
        List<Statement> same =
                breakdown.items().stream().filter(i -> i.measure().is(name)).toList();
        boolean others = breakdown.items().stream()
                .anyMatch(i -> i.measure().isOf(name.family()) && !i.measure().is(name));
        if (same.size() == 1
                && others
                && same.getFirst()
                                .amount()
                                .value()
                                .compareTo(breakdown.whole().amount().value())
                        < 0) {
            BigDecimal part = same.getFirst().amount().value();
            Wording wording = Wording.of(
                    "finding.N-ITEMS.label",
                    breakdown.whole().amount().value(),
                    Wording.of("quantity." + name.id()),
                    part);
            findings.add(ProseFinding.on(Rule.warning("N-ITEMS"), breakdown.whole(), part, wording)
                    .reckoned(sum(breakdown.items(), breakdown.sum())));
        }
    }
}
