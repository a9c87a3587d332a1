package org.daylight.reports.checking.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.reports.CellPath;
import org.daylight.reports.prose.Quantity;

/** Under which rows of the form the outcomes stand that texts name, and which of them are parts of others. */
final class OutcomeRows {

    private static final Set<Quantity> TOTALS = EnumSet.of(
            Quantity.REFUSED_TOTAL, Quantity.UNAVAILABLE_TOTAL, Quantity.DECLINED_TOTAL, Quantity.OTHER_TOTAL);

    /** Outcomes for which the form has no row of their own. */
    private static final Map<Quantity, Quantity> PRINTED_UNDER = Map.of(
            Quantity.NOT_THIS_AGENCY, Quantity.UNAVAILABLE_NOT_HELD,
            Quantity.NOT_EXIST, Quantity.UNAVAILABLE_NOT_HELD,
            Quantity.ASKED_TO_AMEND, Quantity.UNAVAILABLE_UNCLEAR,
            Quantity.ALREADY_PUBLIC, Quantity.GRANTED,
            Quantity.WITHDRAWN, Quantity.OTHER_TOTAL,
            Quantity.OTHER_OUTCOME, Quantity.OTHER_TOTAL);

    private OutcomeRows() {}

    static List<CellPath> cells(Quantity outcome) {
        return printed(outcome).cells();
    }

    private static Quantity printed(Quantity outcome) {
        return PRINTED_UNDER.getOrDefault(outcome, outcome);
    }

    /** Whether an outcome is counted in another one that is named beside it. */
    static boolean isPart(Quantity outcome, Set<Quantity> named) {
        if (TOTALS.contains(outcome)) {
            return false;
        }
        String row = printed(outcome).name();
        boolean inOthers = outcome == Quantity.WITHDRAWN && named.contains(Quantity.OTHER_OUTCOME);
        return inOthers || TOTALS.stream().anyMatch(total -> named.contains(total) && row.startsWith(group(total)));
    }

    /** What the names of the rows below a total begin with. */
    private static String group(Quantity total) {
        return total.name().replace("TOTAL", "");
    }
}
