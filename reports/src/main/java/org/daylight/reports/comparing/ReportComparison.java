package org.daylight.reports.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Finding;
import org.daylight.reports.ReadingWarning;
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

    /** What a report holds in a cell; only a stated figure is a figure. */
    public enum Content {
        STATED,
        /** Found and left empty. */
        BLANK,
        /** Found, but what stands there is no figure. */
        GARBLED,
        /** The form has it, the reader did not find it. */
        NOT_FOUND,
        /** The form has no such cell. */
        NOT_IN_FORM;

        static Content of(Report report, CellPath path) {
            Cell cell = report.cells().get(path);
            if (cell == null) {
                return NOT_IN_FORM;
            }
            if (cell.value() != null) {
                return STATED;
            }
            return !cell.located() ? NOT_FOUND : cell.garbled() ? GARBLED : BLANK;
        }

        /** The stable wire name. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One cell in which two reports differ.
     *
     * @param cell which
     * @param left the first figure, null when not stated
     * @param right the second figure, null when not stated
     * @param leftContent why the first has no figure
     * @param rightContent why the second has none
     */
    public record Difference(
            CellPath cell,
            @Nullable BigDecimal left,
            @Nullable BigDecimal right,
            Content leftContent,
            Content rightContent) {

        /** What the second has more than the first; null unless both state a figure. */
        public @Nullable BigDecimal change() {
            return left == null || right == null ? null : right.subtract(left);
        }
    }

    /** Whether both were read from byte-identical sources. */
    public boolean sameFile() {
        return left.origin().sameSource(right.origin());
    }

    /** Everything the reader could not read or place, of both; what stands there was not compared. */
    public List<Unread> unread() {
        List<Unread> unread = new ArrayList<>();
        left.warnings().forEach(warning -> unread.add(new Unread(false, warning)));
        right.warnings().forEach(warning -> unread.add(new Unread(true, warning)));
        return List.copyOf(unread);
    }

    /**
     * A place of one of the reports that could not be read.
     *
     * @param inRight whether it is the second report
     * @param warning what and where
     */
    public record Unread(boolean inRight, ReadingWarning warning) {}

    /** Compares two reports of any form. */
    public static ReportComparison of(Report left, Report right) {
        boolean named = left.agency() != null && right.agency() != null;
        return of(left, right, !named || left.sameBody(right));
    }

    /**
     * The same where somebody knows better than the names.
     *
     * @param sameBody whether both are of one body
     */
    public static ReportComparison of(Report left, Report right, boolean sameBody) {
        Relation relation = sameBody ? overTime(left, right) : Relation.OTHER_BODIES;
        List<Finding> findings = switch (relation) {
            case VERSIONS -> new ReportChecks().between(left, right);
            case NEXT_YEAR -> new ReportChecks().after(left, right);
            case SAME_FIGURES, OTHER_YEARS, OTHER_BODIES -> List.of();
        };
        return new ReportComparison(left, right, relation, differences(left, right), findings);
    }

    private static Relation overTime(Report left, Report right) {
        Integer before = left.year();
        Integer after = right.year();
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
                Content first = Content.of(left, path);
                differences.add(new Difference(path, one, other, first, Content.of(right, path)));
            }
        }
        return differences;
    }
}
