package org.daylight.rules.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daylight.rules.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One balance equation (勾稽关系) as data: a sum of signed cells that must equal another.
 *
 * <p>Example: {@code T3-BAL} of a column says that new and carried-in requests equal results and requests carried out.
 *
 * @param code the code of the check, for instance {@code T3-ROW}
 * @param cell the cell that a finding names
 * @param left the terms on one side
 * @param right the terms on the other
 * @param relation how the sides relate
 */
public record Equation(String code, String cell, List<Term> left, List<Term> right, Relation relation) {

    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    static Equation balance(String code, String cell, List<Term> left, List<Term> right) {
        return new Equation(code, cell, left, right, Relation.EQUAL);
    }

    /** How the sides of an equation relate. */
    public enum Relation implements Bilingual {
        EQUAL("等于", "Equal"),
        AT_LEAST("不少于", "At least");

        private final String chinese;
        private final String english;

        Relation(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** Which report a term is read from. */
    public enum Year implements Bilingual {
        THIS("本年", "This year"),
        LAST("上年", "Last year");

        private final String chinese;
        private final String english;

        Year(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /**
     * One cell with its sign.
     *
     * @param sign 1 or -1
     * @param year the report that holds the cell: this year's or last year's
     * @param cell the path of the cell
     */
    public record Term(int sign, Year year, String cell) {

        static Term plus(String cell) {
            return new Term(1, Year.THIS, cell);
        }

        static Term minus(String cell) {
            return new Term(-1, Year.THIS, cell);
        }

        static Term last(int sign, String cell) {
            return new Term(sign, Year.LAST, cell);
        }
    }

    /**
     * The two sides with the figures of a report.
     *
     * @param stated the sum of the left side
     * @param computed the sum of the right side
     */
    public record Sides(long stated, long computed) {}

    /** The two sides; absent when a cell is blank, so that nothing can be said. */
    public Optional<Sides> sides(Function<Term, @Nullable Long> figures) {
        Long stated = sum(left, figures);
        Long computed = sum(right, figures);
        return stated == null || computed == null ? Optional.empty() : Optional.of(new Sides(stated, computed));
    }

    /** Whether the equation holds; one that cannot be computed is not broken. */
    public boolean holds(Function<Term, @Nullable Long> figures) {
        return sides(figures)
                .map(sides ->
                        relation == Relation.EQUAL ? sides.stated == sides.computed : sides.stated >= sides.computed)
                .orElse(true);
    }

    private static @Nullable Long sum(List<Term> terms, Function<Term, @Nullable Long> figures) {
        long sum = 0;
        for (Term term : terms) {
            Long figure = figures.apply(term);
            if (figure == null) {
                return null;
            }
            sum += term.sign * figure;
        }
        return sum;
    }
}
