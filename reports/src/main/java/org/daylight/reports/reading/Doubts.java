package org.daylight.reports.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.reports.BalanceEquation;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.ReportFormat;

/**
 * Takes certainty from figures whose row or column does not add up, unless the source itself says in which cell each
 * figure stands. No figure is ever changed so that a sum holds.
 */
final class Doubts {

    private static final String BALANCE = "T3-BAL";

    private final FoundCells found;

    private Doubts(FoundCells found) {
        this.found = found;
    }

    static void raise(ReportFormat format, FoundCells found) {
        Doubts doubts = new Doubts(found);
        BalanceEquation.of(format).stream()
                .filter(equation -> !equation.code().equals(BALANCE) && doubts.fails(equation))
                .flatMap(equation -> Stream.concat(equation.parts().stream(), equation.whole().stream()))
                .forEach(found::doubt);
    }

    /** Whether every cell was found and the figures do not add up. */
    private boolean fails(BalanceEquation equation) {
        boolean told = Stream.concat(equation.parts().stream(), equation.whole().stream())
                .map(found::get)
                .allMatch(cell -> cell.located() && !cell.garbled());
        boolean any = equation.whole().stream().anyMatch(path -> found.get(path).value() != null);
        return told && any && sum(equation.parts()).compareTo(sum(equation.whole())) != 0;
    }

    private BigDecimal sum(List<CellPath> paths) {
        return paths.stream()
                .map(found::get)
                .map(Cell::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
