package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daylight.reports.prose.Amount;
import org.daylight.reports.prose.Exactness;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;
import org.jspecify.annotations.Nullable;

/** Finds what was last year's figure of a count of this year. */
final class LastYear {

    /**
     * A figure that may be last year's.
     *
     * @param amount the figure
     * @param fromTable taken from a table, not from prose
     * @param version which version of last year's report; −1 for this year's own text
     */
    record Figure(Amount amount, boolean fromTable, int version) {}

    private final ProseFacts facts;
    private final List<ProseFacts> versions;

    LastYear(ProseFacts facts, List<ProseFacts> versions) {
        this.facts = facts;
        this.versions = versions;
    }

    /** Every figure that last year's reports, or this year's text, give for what is counted. */
    List<Figure> of(Statement count) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            ProseFacts version = versions.get(i);
            Quantity quantity = count.measure().quantity();
            BigDecimal table = quantity == null ? null : version.table(held(quantity));
            if (table != null) {
                figures.add(new Figure(exact(table), true, i));
            }
            for (Statement said : sayings(count, version)) {
                figures.add(new Figure(said.amount(), false, i));
            }
        }
        Integer year = facts.report().year();
        facts.paragraphOf(count).stream()
                .filter(s -> year != null && s.covers(year - 1) && isSame(count, s))
                .forEach(s -> figures.add(new Figure(s.amount(), false, -1)));
        return figures;
    }

    /** 受理 mostly means received. */
    private static Quantity held(Quantity quantity) {
        return quantity == Quantity.HANDLED ? Quantity.NEW_RECEIVED : quantity;
    }

    private static List<Statement> sayings(Statement count, ProseFacts version) {
        return version.prose().statements().stream()
                .filter(s -> version.covers(s) && isSame(count, s))
                .toList();
    }

    /** The same quantity, or the same words in the same unit; publication counts also need their words. */
    private static boolean isSame(Statement count, Statement other) {
        Quantity quantity = count.measure().quantity();
        if (!count.amount().unit().equals(other.amount().unit())) {
            return false;
        }
        if (quantity != null && quantity.family() != Family.PUBLICATION) {
            Quantity said = other.measure().quantity();
            return said != null && held(quantity) == held(said);
        }
        boolean words = words(count).equals(words(other));
        return words && words(count).length() >= 4;
    }

    /** The label without who did it. */
    static String words(Statement statement) {
        return statement
                .measure()
                .words()
                .replaceFirst("^(?:[全我本][区市县省镇局委办州]|各级|行政机关|区政府|市政府|县政府|共计?|累计|已|通过|政府系统)+", "");
    }

    static Amount exact(BigDecimal value) {
        return new Amount(value, BigDecimal.ONE, Exactness.EXACT, "");
    }

    /** This year's figures a change may speak of: the prose and, where the tables hold it, the table. */
    List<Amount> current(Statement count) {
        List<Amount> figures = new ArrayList<>(List.of(count.amount()));
        @Nullable
        BigDecimal table = count.measure().quantity() == null
                ? null
                : facts.table(held(Objects.requireNonNull(count.measure().quantity())));
        if (table != null) {
            figures.add(exact(table));
        }
        return figures;
    }
}
