package org.daylight.reports.corpus;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.corpus.Draft.Lie;

/** Figures of the text that contradict the tables or each other. */
final class ProseFaults {

    private static final List<String> RESULTS =
            List.of("granted", "partial", "refused", "unavailable", "declined", "other");
    private static final Map<String, String> CELLS = Map.of(
            "granted", "T3.granted.total",
            "partial", "T3.granted_partially.total",
            "new", "T3.new_received.total");

    private ProseFaults() {}

    private static ReportFormat form(long seed) {
        return seed % 4 == 0 ? ReportFormat.REPORT_2019 : ReportFormat.REPORT_2021;
    }

    private static Draft draft(long seed, String... facts) {
        return Drafts.suiting(form(seed), seed, d -> {
            Facts known = d.facts();
            for (String fact : facts) {
                if (known.get(fact) < 3) {
                    return false;
                }
            }
            return true;
        });
    }

    private static Draft lying(Draft draft, String fact, long more, int occurrence) {
        draft.lies.add(new Lie(fact, draft.facts().get(fact) + more, occurrence));
        return draft;
    }

    static Drafted received(long seed) {
        Draft draft = draft(seed, "new");
        lying(draft, "new", 1 + new Random(seed).nextInt(9), 0);
        String[] follows = {
            "N-ITEMS", "N-BALANCE", "N-SUM", "N-CONFLICT", "N-PCT", "N-BASE", "X-YOY-ABS", "X-YOY-PCT", "N-RES"
        };
        return Drafted.of("N-NEW", draft, Fault.of("N-NEW", CELLS.get("new"), "received told wrongly", follows));
    }

    static Drafted result(long seed) {
        String fact = RESULTS.get((int) (seed % RESULTS.size()));
        Draft draft = draft(seed, "new", fact);
        lying(draft, fact, 2 + new Random(seed).nextInt(8), 0);
        String[] follows = {"N-SUM", "N-ITEMS", "N-PCT", "N-BASE", "N-BALANCE", "N-ALIAS"};
        return Drafted.of("N-RES " + fact, draft, Fault.of("N-RES", CELLS.get(fact), fact + " told wrongly", follows));
    }

    static Drafted alias(long seed) {
        Draft draft = draft(seed, "unavailable_not_held");
        draft.must.add("alias");
        lying(draft, "alias1", 3 + new Random(seed).nextInt(8), 0);
        return Drafted.of(
                "N-ALIAS",
                draft,
                Fault.of("N-ALIAS", null, "more than the row of unheld information", "N-RES", "N-SUM", "N-ITEMS"));
    }

    /** Without tables only the text itself can tell that its results do not add up. */
    static Drafted sum(long seed) {
        String fact = RESULTS.get((int) (seed % 2));
        Draft draft = draft(seed, "new", "in", "out", fact);
        draft.tablesShown = false;
        lying(draft, fact, 3 + new Random(seed).nextInt(8), 0);
        draft.mentioned.addAll(RESULTS);
        draft.mentioned.add("closed");
        return Drafted.of(
                "N-SUM", draft, Fault.of("N-SUM", null, "results do not add up", "N-ITEMS", "N-PCT", "N-BASE"));
    }

    static Drafted share(long seed) {
        String fact = RESULTS.get((int) (seed % 2));
        Draft draft = draft(seed, "new", fact);
        draft.lies.add(new Lie("%" + fact, 7 + new Random(seed).nextInt(9), 0));
        return Drafted.of(
                "N-PCT",
                draft,
                Fault.of("N-PCT", null, "share of " + fact + " told wrongly", "N-BASE", "N-ITEMS", "N-SUM"));
    }

    static Drafted twoBases(long seed) {
        Draft draft = Drafts.suiting(form(seed), seed, d -> {
            Facts facts = d.facts();
            long closed = facts.get("closed");
            long fresh = facts.get("new");
            return closed > 40 && Math.abs(closed - fresh) * 40 > closed && facts.get("partial") > closed / 20;
        });
        draft.twoBases = true;
        return Drafted.of("N-BASE", draft, Fault.of("N-BASE", null, "shares of two bases", "N-PCT"));
    }

    static Drafted items(long seed) {
        String[][] wholes = {{"site", "site1"}, {"proposals", "npc"}, {"interp", "interp2"}, {"active", "weibo"}};
        String[] whole = wholes[(int) (seed % wholes.length)];
        Draft draft = draft(seed, "new");
        draft.must.addAll(List.of("proposals", "interpretation"));
        draft.wholes.put(whole[0], whole[1]);
        lying(draft, whole[1], draft.facts().get(whole[0]) + 11, 0);
        return Drafted.of(
                "N-ITEMS " + whole[1],
                draft,
                Fault.of("N-ITEMS", null, whole[1] + " exceeds " + whole[0], "N-SUM", "N-PCT"));
    }

    static Drafted conflict(long seed) {
        Draft draft = draft(seed, "new");
        if (seed % 2 == 0) {
            draft.must.add("site.again");
            lying(draft, "site", 100 + new Random(seed).nextInt(80), 2);
            return Drafted.of(
                    "N-CONFLICT site",
                    draft,
                    Fault.of("N-CONFLICT", null, "items of the site told twice", "N-ITEMS", "N-SUM"));
        }
        draft.must.add("again");
        lying(draft, "new", 4 + new Random(seed).nextInt(20), 2);
        Fault fault = Fault.of("N-CONFLICT", null, "received told twice", "N-NEW", "N-BALANCE");
        return Drafted.of("N-CONFLICT received", draft, fault.toldAs("N-NEW"));
    }

    static Drafted balance(long seed) {
        Draft draft = draft(seed, "new", "in", "out");
        draft.tablesShown = seed % 3 != 0;
        draft.mentioned.addAll(List.of("new", "in", "closed", "out"));
        lying(draft, seed % 2 == 0 ? "out" : "closed", 2 + new Random(seed).nextInt(6), 0);
        String[] follows = {"N-SUM", "N-RES", "N-PCT", "N-BASE", "N-ITEMS"};
        return Drafted.of("N-BALANCE", draft, Fault.of("N-BALANCE", null, "intake and closing differ", follows));
    }
}
