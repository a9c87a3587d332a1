package org.daylight.gates.counterexamples;

import java.util.List;
import java.util.Optional;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.writing.RankingTable;
import org.springframework.transaction.annotation.Transactional;

/** Writes a file within a transaction, two calls and a lambda away. */
class ForbiddenSlowness {

    @Transactional
    String exported() {
        return Optional.of("table").map(name -> name + written()).orElse("");
    }

    private static String written() {
        return RankingTable.csv(Ranking.of(List.of()));
    }
}
