package org.daylight.reports.corpus;

import java.util.List;
import java.util.Random;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Forms;
import org.daylight.reports.ReportFormat;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** Faults in the tables; the text is told from the faulty figures. */
final class TableFaults {

    private static final String[] PROSE = {
        "N-RES", "N-SUM", "N-BALANCE", "N-ITEMS", "N-PCT", "N-BASE", "N-NEW", "N-ALIAS"
    };

    private TableFaults() {}

    private static ReportFormat form(long seed) {
        return seed % 3 == 0 ? ReportFormat.REPORT_2019 : ReportFormat.REPORT_2021;
    }

    private static Draft draft(long seed) {
        return Drafts.suiting(form(seed), seed, d -> true);
    }

    private static String[] and(String... codes) {
        String[] all = new String[codes.length + PROSE.length];
        System.arraycopy(codes, 0, all, 0, codes.length);
        System.arraycopy(PROSE, 0, all, codes.length, PROSE.length);
        return all;
    }

    private static RequestRow leaf(Draft draft, Random random) {
        List<RequestRow> leaves = Forms.requestRows(draft.numbers.format).stream()
                .filter(RequestRow::isResultLeaf)
                .toList();
        return leaves.get(random.nextInt(leaves.size()));
    }

    static Drafted notWhole(long seed) {
        Draft draft = draft(seed);
        CellPath path = CellPath.request(leaf(draft, new Random(seed)), ApplicantColumn.ORG_COMMERCIAL);
        String raw = List.of("1.5", "-3", "2.5", "-1").get((int) (seed % 4));
        draft.rawCells.put(path, raw);
        return Drafted.of("T3-INT " + raw, draft, Fault.of("T3-INT", path.toString(), raw, and("T3-ROW", "T3-COL")));
    }

    static Drafted wrongRowTotal(long seed) {
        Draft draft = draft(seed);
        Random random = new Random(seed);
        RequestRow row = leaf(draft, random);
        while (draft.numbers.at(row, ApplicantColumn.TOTAL) == 0) {
            row = leaf(draft, random);
        }
        boolean total = seed % 2 == 0;
        Drafts.add(draft, row, total ? ApplicantColumn.TOTAL : ApplicantColumn.NATURAL_PERSON, 1 + random.nextInt(9));
        CellPath cell = CellPath.request(row, ApplicantColumn.TOTAL);
        return Drafted.of("T3-ROW", draft, Fault.of("T3-ROW", cell.toString(), "row changed", and("T3-COL")));
    }

    static Drafted wrongColumnTotal(long seed) {
        Draft draft = draft(seed);
        int more = 1 + new Random(seed).nextInt(4);
        Drafts.add(draft, RequestRow.RESULT_TOTAL, ApplicantColumn.NATURAL_PERSON, more);
        Drafts.add(draft, RequestRow.RESULT_TOTAL, ApplicantColumn.TOTAL, more);
        CellPath cell = CellPath.request(RequestRow.RESULT_TOTAL, ApplicantColumn.NATURAL_PERSON);
        return Drafted.of("T3-COL", draft, Fault.of("T3-COL", cell.toString(), "result total changed", and("T3-BAL")));
    }

    static Drafted unbalanced(long seed) {
        Draft draft = draft(seed);
        int more = 1 + new Random(seed).nextInt(4);
        Drafts.add(draft, RequestRow.NEW_RECEIVED, ApplicantColumn.NATURAL_PERSON, more);
        boolean hidden = seed % 2 == 0;
        Drafts.add(
                draft,
                RequestRow.NEW_RECEIVED,
                hidden ? ApplicantColumn.ORG_OTHER : ApplicantColumn.TOTAL,
                hidden ? -more : more);
        if (hidden && draft.numbers.at(RequestRow.NEW_RECEIVED, ApplicantColumn.ORG_OTHER) < 0) {
            Drafts.add(draft, RequestRow.NEW_RECEIVED, ApplicantColumn.ORG_OTHER, 2 * more);
            Drafts.add(draft, RequestRow.NEW_RECEIVED, ApplicantColumn.NATURAL_PERSON, -2 * more);
        }
        CellPath cell = CellPath.balance(ApplicantColumn.NATURAL_PERSON);
        return Drafted.of("T3-BAL", draft, Fault.of("T3-BAL", cell.toString(), "column out of balance", and()));
    }

    static Drafted wrongDisputes(long seed) {
        Draft draft = draft(seed);
        DisputeRoute route = DisputeRoute.values()[(int) (seed % 3)];
        DisputeResult result = DisputeResult.values()[(int) (seed / 3 % 5)];
        Drafts.add(draft, CellPath.dispute(route, result), 1 + (int) (seed % 4));
        CellPath cell = CellPath.dispute(route, DisputeResult.TOTAL);
        return Drafted.of(
                "T4-SUM", draft, Fault.of("T4-SUM", cell.toString(), "disputes do not add up", "N-ITEMS", "N-SUM"));
    }

    static Drafted badActiveFigure(long seed) {
        Draft draft = draft(seed);
        boolean money = draft.numbers.format == ReportFormat.REPORT_2021 && seed % 2 == 0;
        CellPath path = money ? CellPath.active("admin_fees", "amount_wan") : CellPath.active("penalties", "decisions");
        String raw = money ? "31.2575" : List.of("12.5", "-4").get((int) (seed / 2 % 2));
        draft.rawCells.put(path, raw);
        return Drafted.of("T2-INT " + raw, draft, Fault.of("T2-INT", path.toString(), raw, "N-RES", "N-SUM"));
    }

    static Drafted tooFewInForce(long seed) {
        Draft draft = Drafts.suiting(
                ReportFormat.REPORT_2021,
                seed,
                d -> d.numbers.at(CellPath.active("normative_docs", "made"))
                        > 1 + d.numbers.at(CellPath.active("normative_docs", "repealed")));
        CellPath path = CellPath.active("normative_docs", "effective");
        int least = draft.numbers.at(CellPath.active("normative_docs", "made"))
                - draft.numbers.at(CellPath.active("normative_docs", "repealed"));
        draft.numbers.set(path, least - 1);
        return Drafted.of("T2-LOW", draft, Fault.of("T2-LOW", path.toString(), "fewer in force than newly made"));
    }
}
