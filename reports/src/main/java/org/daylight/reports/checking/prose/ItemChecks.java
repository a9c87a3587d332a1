package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Units of documents and pieces of information, used side by side. */
    private static final Set<String> THINGS = Set.of("件", "条", "篇", "份", "项", "期", "则", "个", "次");

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
        if (!run.isEmpty() && (runs.isEmpty() || runs.getLast().items().size() == 1 || isDivision(run))) {
            Claim claim = runs.isEmpty() ? list.claim() : Claim.OPEN;
            runs.add(new Breakdown(list.whole(), List.copyOf(run), claim, list.adjacent()));
        }
        return runs;
    }

    /** Figures of unknown meaning behind a list that is complete are told for themselves. */
    private static boolean isDivision(List<Statement> run) {
        return run.stream().map(item -> item.measure().quantity()).noneMatch(q -> q == null || kind(q).isEmpty());
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

    private void judge(Breakdown read) {
        Breakdown list = ofItsYear(read);
        if (list.items().isEmpty() || isKnownWord(list.items()) || isOfAnother(list)) {
            return;
        }
        if (list.low().compareTo(list.whole().amount().high()) > 0) {
            if (isTakenOff(list)) {
                return;
            }
            if (list.adjacent() || exceedsAllBefore(list)) {
                findings.add(finding(Rule.error("N-ITEMS"), list, "finding.N-ITEMS.more"));
            }
            return;
        }
        boolean less = list.high().compareTo(list.whole().amount().low()) < 0;
        if (less
                && list.items().size() == read.items().size()
                && list.items().size() > 1
                && list.items().stream().allMatch(i -> i.amount().isExact())) {
            shortfall(list);
        }
    }

    /** 新增311条，累计3174条，其中…: the list adds up to another figure told before it. */
    private boolean isOfAnother(Breakdown list) {
        BigDecimal sum = list.sum();
        Statement first = list.items().getFirst();
        return list.items().size() > 1
                && facts.paragraphOf(list.whole()).stream()
                        .takeWhile(s -> s != first)
                        .anyMatch(s -> s != list.whole()
                                && s.isCount()
                                && s.amount().unit().equals(first.amount().unit())
                                && s.amount().value().compareTo(sum) == 0);
    }

    /** The items of the year the whole speaks of; a title in a list (2020年年度报告1条) may name another. */
    private static Breakdown ofItsYear(Breakdown list) {
        List<Statement> items = list.items().stream()
                .filter(item -> item.frame().wholeYear()
                        && (item.frame().year() == null
                                || item.frame()
                                        .year()
                                        .equals(list.whole().frame().year())))
                .toList();
        return new Breakdown(list.whole(), items, list.claim(), list.adjacent());
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

    /** 20条(其中撤销2条): what is too much is told beside the items. */
    private boolean isTakenOff(Breakdown list) {
        BigDecimal excess = list.sum().subtract(list.whole().amount().value());
        return told(list)
                .anyMatch(s -> s.amount().unit().equals(list.whole().amount().unit())
                        && s.amount().value().compareTo(excess) == 0);
    }

    /** 文件35件、动态384条: things counted in another unit may be parts too. */
    private boolean isMixed(Breakdown list) {
        return told(list)
                .anyMatch(s -> THINGS.contains(s.amount().unit())
                        && !s.amount().unit().equals(list.whole().amount().unit()));
    }

    /** The other counts told between a whole and the last of its items. */
    private Stream<Statement> told(Breakdown list) {
        Statement last = list.items().getLast();
        return facts.paragraphOf(list.whole()).stream()
                .dropWhile(s -> s != list.whole())
                .takeWhile(s -> s != last)
                .filter(s -> s.isCount() && s != list.whole() && !list.items().contains(s));
    }

    private void shortfall(Breakdown list) {
        boolean dispute = list.items().stream()
                .allMatch(i -> i.measure().isOf(Family.REVIEW) || i.measure().isOf(Family.SUIT));
        boolean applicants = list.items().stream().anyMatch(i -> i.measure().is(Quantity.NATURAL_PERSON))
                && list.items().stream().anyMatch(i -> i.measure().is(Quantity.ORGANISATIONS));
        if (!list.whole().amount().isExact() || isMixed(list)) {
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
