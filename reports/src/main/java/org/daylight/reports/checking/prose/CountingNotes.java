package org.daylight.reports.checking.prose;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.reports.Finding;
import org.daylight.reports.Finding.Rule;
import org.daylight.reports.Wording;
import org.daylight.reports.prose.Quantity;
import org.daylight.reports.prose.Statement;

/** Notes on what was counted: letters between organs (协助调查函) are no requests (rules.md 2.3). */
final class CountingNotes {

    private CountingNotes() {}

    static List<Finding> of(ProseFacts facts) {
        return facts.covering(Quantity.ASSISTANCE_LETTERS).stream()
                .filter(s -> isAmongRequests(s) && s.amount().value().signum() > 0)
                .map(CountingNotes::note)
                .toList();
    }

    private static boolean isAmongRequests(Statement letters) {
        Statement whole = letters.of();
        return whole != null && whole.measure().is(Quantity.NEW_RECEIVED);
    }

    private static Finding note(Statement letters) {
        BigDecimal received =
                letters.of() == null ? BigDecimal.ZERO : letters.of().amount().value();
        BigDecimal count = letters.amount().value();
        BigDecimal without = received.subtract(count);
        Wording wording = Wording.of("finding.N-COUNTING", count, received, without);
        return ProseFinding.on(Rule.info("N-COUNTING"), letters, without, wording)
                .reckoned(ProseFinding.plain(received) + " - " + ProseFinding.plain(count) + " = "
                        + ProseFinding.plain(without));
    }
}
