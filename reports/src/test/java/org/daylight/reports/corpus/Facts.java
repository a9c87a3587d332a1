package org.daylight.reports.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Forms;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** Everything the text can tell a figure of, by name; what has a cell comes from the tables. */
final class Facts {

    final Map<String, Long> figures = new LinkedHashMap<>();

    private final Numbers numbers;

    private Facts(Numbers numbers) {
        this.numbers = numbers;
    }

    /** All facts of a year; the request figures are those of the given column. */
    static Facts of(Numbers numbers, ApplicantColumn column, long seed) {
        Facts facts = new Facts(numbers);
        Random random = new Random(seed);
        facts.requests(column);
        facts.channels(random);
        facts.disputes();
        facts.documents();
        facts.work(random);
        facts.upkeep(random);
        return facts;
    }

    long get(String name) {
        return Objects.requireNonNull(figures.get(name), name);
    }

    private void put(String name, long figure) {
        figures.put(name, figure);
    }

    private void requests(ApplicantColumn column) {
        Function<RequestRow, Integer> row = r -> numbers.at(r, column);
        put("new", row.apply(RequestRow.NEW_RECEIVED));
        put("in", row.apply(RequestRow.CARRIED_IN));
        put("available", get("new") + get("in"));
        put("closed", row.apply(RequestRow.RESULT_TOTAL));
        put("out", row.apply(RequestRow.CARRIED_OUT));
        put("natural", numbers.at(RequestRow.NEW_RECEIVED, ApplicantColumn.NATURAL_PERSON));
        put("orgs", numbers.at(RequestRow.NEW_RECEIVED, ApplicantColumn.TOTAL) - get("natural"));
        for (RequestRow leaf : Forms.requestRows(numbers.format)) {
            put(leaf.id(), row.apply(leaf));
            String group = switch (leaf.group()) {
                case REFUSED -> "refused";
                case UNAVAILABLE -> "unavailable";
                case DECLINED -> "declined";
                case OTHER -> "other";
                default -> "";
            };
            if (!group.isEmpty()) {
                figures.merge(group, (long) row.apply(leaf), Long::sum);
            }
        }
        put("partial", get("granted_partially"));
        put("alias1", get("unavailable_not_held") * 2 / 3);
        put("alias2", get("unavailable_not_held") - get("alias1"));
    }

    private void channels(Random random) {
        long all = get("new");
        long letter = all * random.nextInt(10, 40) / 100;
        long visit = all * random.nextInt(2, 10) / 100;
        put("letter", letter);
        put("visit", visit);
        put("online", all - letter - visit);
        put("office_new", all * random.nextInt(20, 60) / 100);
    }

    private void disputes() {
        for (DisputeResult result : DisputeResult.values()) {
            String id = result == DisputeResult.TOTAL ? "review" : "review_" + result.id();
            put(id, numbers.at(CellPath.dispute(DisputeRoute.REVIEW, result)));
        }
        put("suit_direct", numbers.at(CellPath.dispute(DisputeRoute.SUIT_DIRECT, DisputeResult.TOTAL)));
        put("suit_after", numbers.at(CellPath.dispute(DisputeRoute.SUIT_AFTER_REVIEW, DisputeResult.TOTAL)));
        put("suits", get("suit_direct") + get("suit_after"));
    }

    private void documents() {
        for (CellPath path : Forms.paths(numbers.format)) {
            if (path.row().equals("normative_docs")) {
                put(path.column(), numbers.at(path));
            } else if (path.column().equals("decisions")) {
                put(path.row(), numbers.at(path));
            }
        }
    }

    private void work(Random random) {
        int scale = Math.max(60, numbers.size.works / 4);
        long sum = 0;
        for (int i = 1; i <= 5; i++) {
            put("site" + i, random.nextInt(scale / 3, scale));
            sum += get("site" + i);
        }
        put("site", sum);
        put("wechat", random.nextInt(scale, 2 * scale));
        put("weibo", random.nextInt(scale, 2 * scale));
        put("active", get("site") + get("wechat") + get("weibo"));
        put("gazette", random.nextInt(5, 60));
        for (int i = 1; i <= 3; i++) {
            put("interp" + i, random.nextInt(3, 40));
        }
        put("interp", get("interp1") + get("interp2") + get("interp3"));
        put("press", random.nextInt(1, 20));
        put("interviews", random.nextInt(1, 20));
        put("hot", random.nextInt(10, 900));
        put("npc", random.nextInt(3, 120));
        put("cppcc", random.nextInt(3, 160));
        put("proposals", get("npc") + get("cppcc"));
    }

    private void upkeep(Random random) {
        put("checks", random.nextInt(40, 300));
        put("fixed", random.nextInt(2, 30));
        put("guides", random.nextInt(1, 4));
        put("columns", random.nextInt(2, 9));
        put("points", random.nextInt(3, 40));
        put("users", random.nextInt(20_000, 300_000));
        put("visits", get("users") * random.nextInt(3, 9));
        put("fans", random.nextInt(11_000, 90_000));
        put("accounts", random.nextInt(2, 40));
        put("closed_accounts", random.nextInt(1, 9));
        put("train", random.nextInt(2, 9));
        put("trainees", random.nextInt(60, 500));
        put("meetings", random.nextInt(1, 6));
        put("rate", random.nextInt(90, 99));
        put("staff", random.nextInt(1, 4));
        put("part", random.nextInt(5, 40));
        put("forms", random.nextInt(100, 900));
        put("fee_notices", random.nextInt(1, 5));
        put("fee_noticed", get("fee_notices") * 300);
        put("fee_collected", get("fee_notices") * 300);
        put("clicks", random.nextInt(11, 999));
        put("minute", random.nextInt(10, 59));
    }
}
