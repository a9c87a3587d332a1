package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Statement;
import org.daylight.reports.prose.Topic;
import org.jspecify.annotations.Nullable;

/** N-BALANCE: what the prose says was received and carried in is what it says was closed and carried out. */
final class BalanceChecks {

    private final ProseFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private BalanceChecks(ProseFacts facts) {
        this.facts = facts;
    }

    static List<Finding> of(ProseFacts facts) {
        BalanceChecks checks = new BalanceChecks(facts);
        facts.paragraphs().forEach(checks::paragraph);
        facts.paragraphs().forEach(checks::services);
        return checks.findings;
    }

    private void paragraph(List<Statement> paragraph) {
        Statement received = only(paragraph, Quantity.NEW_RECEIVED);
        Statement available = only(paragraph, Quantity.AVAILABLE);
        Statement closed = only(paragraph, Quantity.RESULT_TOTAL);
        Statement carriedOut = only(paragraph, Quantity.CARRIED_OUT);
        Statement told = received == null ? available : received;
        Statement intake = told == null ? handled(paragraph) : told;
        if (intake == null || closed == null || carriedOut == null || asInTable(intake, closed, carriedOut)) {
            return;
        }
        Statement carriedIn = only(paragraph, Quantity.CARRIED_IN);
        BigDecimal before = carriedIn == null
                ? facts.table(Quantity.CARRIED_IN)
                : carriedIn.amount().value();
        BigDecimal in = intake.amount().value();
        BigDecimal out = closed.amount().value().add(carriedOut.amount().value());
        boolean whole = in.compareTo(out) == 0;
        boolean sum = before != null && in.add(before).compareTo(out) == 0;
        boolean all = received != null || told == null;
        boolean open = told == null || before == null;
        if (whole || sum && all || open && isTold(paragraph, in.subtract(out))) {
            return;
        }
        BigDecimal total = received == null || before == null ? in : in.add(before);
        boolean mayBeCarriedIn = before == null && all && out.compareTo(in) > 0;
        Rule rule =
                mayBeCarriedIn ? Rule.info("N-BALANCE") : open ? Rule.warning("N-BALANCE") : Rule.error("N-BALANCE");
        Wording wording =
                Wording.of("finding.N-BALANCE", total, out, total.subtract(out).abs());
        findings.add(ProseFinding.on(rule, closed, total, wording)
                .between(Datum.of(out), Datum.of(total))
                .quoting(intake.source().quote() + "……" + closed.source().quote() + "……"
                        + carriedOut.source().quote())
                .reckoned(reckoning(in, received == null ? null : before, closed, carriedOut)));
    }

    /** 受理11件，办结8件，结转1件, where nothing else is said of what came in; a table would tell what 受理 means. */
    private @Nullable Statement handled(List<Statement> paragraph) {
        return facts.table(Quantity.NEW_RECEIVED) == null ? only(paragraph, Quantity.HANDLED) : null;
    }

    /** What is missing is told beside it: 撤回2件. */
    private static boolean isTold(List<Statement> paragraph, BigDecimal missing) {
        return paragraph.stream()
                .anyMatch(s -> s.isCount() && s.amount().value().compareTo(missing) == 0);
    }

    private static String reckoning(
            BigDecimal in, @Nullable BigDecimal before, Statement closed, Statement carriedOut) {
        String left = before == null || before.signum() == 0
                ? ProseFinding.plain(in)
                : ProseFinding.plain(in) + " + " + ProseFinding.plain(before);
        return left + " ≠ " + ProseFinding.plain(closed.amount().value()) + " + "
                + ProseFinding.plain(carriedOut.amount().value());
    }

    /** A table that does not balance is told once, by T3-BAL. */
    private boolean asInTable(Statement intake, Statement closed, Statement carriedOut) {
        for (Statement statement : List.of(intake, closed, carriedOut)) {
            Quantity quantity = statement.measure().quantity();
            BigDecimal table = quantity == null ? null : facts.table(quantity);
            if (table == null || table.compareTo(statement.amount().value()) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The one exact count of a quantity in a paragraph; null when there are none or several. */
    private @Nullable Statement only(List<Statement> paragraph, Quantity quantity) {
        List<Statement> found = paragraph.stream()
                .filter(s -> s.measure().is(quantity)
                        && facts.covers(s)
                        && s.amount().isExact())
                .filter(s -> !s.measure().words().contains("按时")
                        && !s.measure().words().contains("按期"))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** More closed than received in one breath, outside the requests: possible with old ones, worth a look. */
    private void services(List<Statement> paragraph) {
        for (int i = 1; i < paragraph.size(); i++) {
            Statement received = paragraph.get(i - 1);
            Statement closed = paragraph.get(i);
            boolean pair = received.isCount()
                    && closed.isCount()
                    && closed.frame().topic() == Topic.OTHER
                    && received.measure().words().contains("受理")
                    && closed.measure().words().endsWith("办结")
                    && closed.measure().words().length() <= 4
                    && received.source().sentence() == closed.source().sentence()
                    && received.amount().unit().equals(closed.amount().unit());
            if (pair && closed.amount().low().compareTo(received.amount().high()) > 0) {
                BigDecimal more =
                        closed.amount().value().subtract(received.amount().value());
                Wording wording = Wording.of(
                        "finding.N-BALANCE.services",
                        received.amount().value(),
                        closed.amount().value(),
                        more);
                findings.add(ProseFinding.on(
                        Rule.info("N-BALANCE"), closed, received.amount().value(), wording));
            }
        }
    }
}
