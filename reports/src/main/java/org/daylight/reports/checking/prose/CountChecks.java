package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.reports.CellPath;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Severity;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Coverage;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Quantity.Family;
import org.daylight.reports.prose.Statement;
import org.jspecify.annotations.Nullable;

/** N-NEW and N-RES: counts of the prose against the cells that hold the same; N-SCOPE where one column explains them. */
final class CountChecks {

    private static final int MANY = 3;

    /** A count that differs from its cells. */
    private record Mismatch(Statement statement, BigDecimal table) {}

    private final ProseFacts facts;
    private final Admissible admissible;
    private final List<Finding> findings = new ArrayList<>();

    private CountChecks(ProseFacts facts) {
        this.facts = facts;
        this.admissible = new Admissible(facts);
    }

    static List<Finding> of(ProseFacts facts) {
        CountChecks checks = new CountChecks(facts);
        facts.paragraphs().forEach(checks::paragraph);
        return checks.findings;
    }

    private void paragraph(List<Statement> statements) {
        List<Mismatch> mismatches = new ArrayList<>();
        int right = 0;
        for (Statement statement : statements) {
            BigDecimal table = tied(statement);
            if (table == null) {
                continue;
            }
            if (admissible.fits(statement, table)) {
                right++;
            } else {
                mismatches.add(new Mismatch(statement, table));
            }
        }
        String column = Columns.explaining(
                facts.report(), mismatches.stream().map(Mismatch::statement).toList());
        if (mismatches.size() >= MANY && mismatches.size() > right && column == null) {
            elsewhere(mismatches);
            return;
        }
        mismatches.forEach(m -> findings.add(finding(m)));
        if (column != null) {
            scope(mismatches.getFirst(), column);
        }
    }

    /** What the tables hold of a statement; null when it is not to be judged. */
    private @Nullable BigDecimal tied(Statement statement) {
        Quantity quantity = statement.measure().quantity();
        if (quantity == null || !facts.covers(statement) || isPartOfItself(statement) || yields(statement)) {
            return null;
        }
        return quantity == Quantity.HANDLED ? handled() : facts.table(quantity);
    }

    /** 受理 may mean received, available or closed: all three must be known to say that it is none of them. */
    private @Nullable BigDecimal handled() {
        boolean known = facts.table(Quantity.AVAILABLE) != null && facts.table(Quantity.RESULT_TOTAL) != null;
        return known ? facts.table(Quantity.NEW_RECEIVED) : null;
    }

    /** 收到100件，其中某局收到13件. */
    private static boolean isPartOfItself(Statement statement) {
        Statement whole = statement.of();
        return whole != null
                && whole.measure().quantity() == statement.measure().quantity();
    }

    /** A subject that may mean the office alone yields where another one for the whole agrees with the table. */
    private boolean yields(Statement statement) {
        if (statement.frame().scope() == Coverage.WHOLE || !statement.measure().isOf(Family.INTAKE)) {
            return false;
        }
        boolean named = statement.frame().scope() == Coverage.LIKELY_WHOLE;
        BigDecimal received = facts.table(Quantity.NEW_RECEIVED);
        return received != null
                && Stream.of(Quantity.NEW_RECEIVED, Quantity.HANDLED)
                        .flatMap(q -> facts.covering(q).stream())
                        .anyMatch(s -> s.frame().scope() == Coverage.WHOLE
                                && (named
                                        || s.source().sentence()
                                                != statement.source().sentence())
                                && s.amount().admits(received));
    }

    /** Most counts of a paragraph differ: it speaks of something else than the table. */
    private void elsewhere(List<Mismatch> mismatches) {
        Mismatch first = mismatches.getFirst();
        Wording wording = Wording.of("finding.N-SCOPE.other", mismatches.size());
        findings.add(ProseFinding.on(Rule.warning("N-SCOPE"), first.statement(), first.table(), wording));
    }

    private void scope(Mismatch first, String column) {
        Wording wording = Wording.of("finding.N-SCOPE.column", Wording.of("column.T3." + column));
        findings.add(ProseFinding.on(Rule.warning("N-SCOPE"), first.statement(), first.table(), wording));
    }

    private Finding finding(Mismatch mismatch) {
        Statement statement = mismatch.statement();
        Quantity quantity = Objects.requireNonNull(statement.measure().quantity());
        boolean intake = quantity.family() == Family.INTAKE && quantity != Quantity.CARRIED_IN
                || quantity.family() == Family.APPLICANT;
        String code = intake ? "N-NEW" : "N-RES";
        Wording wording = Wording.of(
                "finding.N-COUNT",
                statement.measure().words(),
                statement.amount().value(),
                mismatch.table(),
                Wording.of("quantity." + quantity.id()));
        CellPath cell = quantity.cells().size() == 1 ? quantity.cells().getFirst() : null;
        Finding finding = ProseFinding.on(new Rule(code, severity(mismatch)), statement, mismatch.table(), wording)
                .reckoned(reckoning(quantity, mismatch.table()));
        return cell == null ? finding : finding.about(cell);
    }

    private String reckoning(Quantity quantity, BigDecimal table) {
        List<BigDecimal> parts = quantity.cells().stream()
                .map(path -> facts.report().value(path))
                .filter(Objects::nonNull)
                .filter(value -> value.signum() != 0)
                .toList();
        return parts.size() < 2
                ? ""
                : String.join(" + ", parts.stream().map(ProseFinding::plain).toList()) + " = "
                        + ProseFinding.plain(table);
    }

    private Severity severity(Mismatch mismatch) {
        Statement statement = mismatch.statement();
        Quantity quantity = Objects.requireNonNull(statement.measure().quantity());
        boolean loose = !statement.amount().isExact() || quantity.family() == Family.ACTIVE;
        if (loose) {
            return Severity.WARNING;
        }
        BigDecimal available = facts.table(Quantity.AVAILABLE);
        boolean withCarried = quantity == Quantity.NEW_RECEIVED
                && available != null
                && available.compareTo(statement.amount().value()) == 0;
        return withCarried ? Severity.WARNING : Severity.ERROR;
    }
}
