package org.daylight.reports.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.prose.Breakdown.Claim;

/** A list that is being read. */
final class OpenList {

    /** Items from which on a list parted by semicolons is one whatever its words. */
    private static final int MANY = 4;

    private final Statement whole;
    private final boolean bracket;
    private final boolean adjacent;
    private final boolean colon;
    private final List<Statement> items = new ArrayList<>();
    private final Steps steps = new Steps();
    private Claim claim;
    private int sure = Integer.MAX_VALUE;
    private int nested = Integer.MAX_VALUE;

    OpenList(Statement whole, boolean bracket, boolean adjacent, String gap) {
        this.whole = whole;
        this.bracket = bracket;
        this.adjacent = adjacent;
        this.colon = gap.indexOf(':') >= 0;
        boolean complete = Phrases.any(gap, Lists.COMPLETE) && !gap.contains("其中");
        this.claim = complete ? Claim.COMPLETE : Claim.OPEN;
    }

    void add(Statement item, String gap) {
        String words = item.measure().words();
        if (!items.isEmpty()
                && tellsWhere(words)
                && !tellsWhere(items.getFirst().measure().words())) {
            nest();
        }
        steps.next(gap, items.size());
        items.add(item);
        if (claim == Claim.OPEN && (words.startsWith("其他") || words.startsWith("其它"))) {
            claim = Claim.WITH_REST;
        }
    }

    /** 在门户网站发布…, 通过报纸公开…: mostly a clause like that of the whole. */
    private static boolean tellsWhere(String words) {
        return words.startsWith("在") || words.startsWith("通过");
    }

    /** Whether words that mostly begin another matter stand in one more item of a list parted by semicolons. */
    boolean holds(String gap) {
        boolean listed = colon && steps.goOn(gap, items.size());
        sure = listed ? Math.min(sure, items.size()) : sure;
        return listed;
    }

    /** What follows may not belong to this list: another one inside it, or a clause of its own. */
    void nest() {
        nested = Math.min(nested, items.size());
    }

    /** All of its items, or as many as surely belong to it when all are more than the whole. */
    Breakdown read() {
        Breakdown all = of(items.size());
        if (all.low().compareTo(whole.amount().high()) <= 0) {
            return all;
        }
        int limit = Math.min(nested, items.size() < MANY ? sure : Integer.MAX_VALUE);
        int end = steps.end(items.size());
        boolean otherMatter = items.subList(end, items.size()).stream().anyMatch(OpenList::mayStandAlone);
        return of(Math.min(Math.min(limit, otherMatter ? end : limit), items.size()));
    }

    private static boolean mayStandAlone(Statement item) {
        return item.measure().quantity() == null || item.measure().isOf(Quantity.Family.PUBLICATION);
    }

    /** From which of the items of a list inside it on they are its own: those that make it up, else all. */
    int rest(List<Statement> inner) {
        BigDecimal left = whole.amount().value().subtract(of(items.size()).sum());
        for (int from = inner.size() - 1; from > 0 && left.signum() > 0; from--) {
            left = left.subtract(inner.get(from).amount().value());
            if (left.signum() == 0) {
                return from;
            }
        }
        return 0;
    }

    Breakdown of(int size) {
        return new Breakdown(whole, List.copyOf(items.subList(0, size)), claim, adjacent);
    }

    Statement whole() {
        return whole;
    }

    boolean bracket() {
        return bracket;
    }

    List<Statement> items() {
        return items;
    }
}
