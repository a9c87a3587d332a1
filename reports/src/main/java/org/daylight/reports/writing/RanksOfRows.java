package org.daylight.reports.writing;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.daylight.reports.comparing.Indicator;
import org.daylight.reports.comparing.Ranking;
import org.jspecify.annotations.Nullable;

/** The rank of every report in every indicator within its year. */
final class RanksOfRows {

    private final Map<Indicator, Map<Ranking.Row, Integer>> ranks = new EnumMap<>(Indicator.class);

    RanksOfRows(Ranking ranking) {
        for (Indicator indicator : Indicator.values()) {
            Map<Ranking.Row, Integer> ofIndicator = new IdentityHashMap<>();
            for (Integer year : ranking.years()) {
                ranking.by(indicator, year).forEach(ranked -> {
                    if (ranked.rank() != null) {
                        ofIndicator.put(ranked.row(), ranked.rank());
                    }
                });
            }
            ranks.put(indicator, ofIndicator);
        }
    }

    /** The rank, 1 for the largest value; null for copies and where there is no value. */
    @Nullable
    Integer of(Ranking.Row row, Indicator indicator) {
        return ranks.getOrDefault(indicator, Map.of()).get(row);
    }
}
