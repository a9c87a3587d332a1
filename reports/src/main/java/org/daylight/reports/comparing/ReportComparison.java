package org.daylight.reports.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.daylight.reports.CellPath;
import org.daylight.reports.Finding;
import org.daylight.reports.Report;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.text.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Two reports set side by side.
 *
 * @param left the first, usually the older
 * @param right the second
 * @param relation how they stand to each other
 * @param differences every cell in which they differ
 * @param findings what the checks between versions or years say; empty for different bodies
 */
public record ReportComparison(
        Report left, Report right, Relation relation, List<Difference> differences, List<Finding> findings) {

    /** How two reports stand to each other. */
    public enum Relation {
        SAME_FIGURES,
        VERSIONS,
        NEXT_YEAR,
        OTHER_YEARS,
        OTHER_BODIES;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One cell with its two figures; null is blank, missing, or not in the form. */
    public record Difference(
            CellPath cell,
            @Nullable BigDecimal left,
            @Nullable BigDecimal right) {}

    /** Compares two reports of any form. */
    public static ReportComparison of(Report left, Report right) {
        Relation relation = relation(left, right);
        List<Finding> findings = switch (relation) {
            case VERSIONS -> new ReportChecks().between(left, right);
            case NEXT_YEAR -> new ReportChecks().after(left, right);
            case SAME_FIGURES, OTHER_YEARS, OTHER_BODIES -> List.of();
        };
        return new ReportComparison(left, right, relation, differences(left, right), findings);
    }

    private static Relation relation(Report left, Report right) {
        boolean named = left.agency() != null && right.agency() != null;
        Integer before = left.year();
        Integer after = right.year();
        if (named && !left.sameBody(right)) {
            return Relation.OTHER_BODIES;
        }
        if (Objects.equals(before, after)) {
            return differences(left, right).isEmpty() ? Relation.SAME_FIGURES : Relation.VERSIONS;
        }
        boolean next = before != null && after != null && after == before + 1;
        return next ? Relation.NEXT_YEAR : Relation.OTHER_YEARS;
    }

    private static List<Difference> differences(Report left, Report right) {
        Set<CellPath> paths = new LinkedHashSet<>(left.cells().keySet());
        paths.addAll(right.cells().keySet());
        List<Difference> differences = new ArrayList<>();
        for (CellPath path : paths) {
            BigDecimal one = left.value(path);
            BigDecimal other = right.value(path);
            if (!Figures.same(one, other)) {
                differences.add(new Difference(path, one, other));
            }
        }
        return differences;
    }
}
