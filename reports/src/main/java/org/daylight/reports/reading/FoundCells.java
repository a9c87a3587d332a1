package org.daylight.reports.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.Forms;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.reading.Token.Kind;
import org.daylight.reports.text.Figures.Figure;
import org.daylight.reports.text.Figures.Unit;
import org.jspecify.annotations.Nullable;

/** Collects what the table readers find; the first figure for a cell stays, a different second one is reported. */
final class FoundCells {

    private final Map<CellPath, Cell> cells = new HashMap<>();
    private final List<ReadingWarning> warnings = new ArrayList<>();

    Cell get(CellPath path) {
        Cell cell = cells.get(path);
        return cell == null ? Cell.notFound(path) : cell;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Iterable<CellPath> paths() {
        return cells.keySet();
    }

    List<ReadingWarning> warnings() {
        return warnings;
    }

    void warn(String code, Run run, Object... arguments) {
        warnings.add(ReadingWarning.of(code, run.place(), run.quote(), arguments));
    }

    void warn(ReadingWarning warning) {
        warnings.add(warning);
    }

    /** Whether a figure, rather than a blank, was found for the path. */
    boolean hasFigure(CellPath path) {
        return get(path).value() != null || get(path).garbled();
    }

    void put(CellPath path, Token token, Reading reading) {
        Place place = token.line() > 0 ? token.place() : reading.place();
        Cell cell =
                new Cell(path, value(path, token, reading.assumed()), token.text(), place, confidence(token, reading));
        Cell earlier = cells.get(path);
        if (earlier == null || !hasFigure(path)) {
            cells.put(path, cell);
        } else if (differs(earlier, cell)) {
            warnings.add(ReadingWarning.of("CELL_TWICE", place, token.text(), path, earlier.raw(), cell.raw()));
        }
    }

    private static boolean differs(Cell earlier, Cell later) {
        return earlier.value() != null
                && later.value() != null
                && earlier.value().compareTo(later.value()) != 0;
    }

    private static Confidence confidence(Token token, Reading reading) {
        Figure figure = token.figure();
        boolean doubtful = figure != null && figure.doubtful();
        return reading.certain() && !doubtful && token.kind() != Kind.GARBLED ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    private static @Nullable BigDecimal value(CellPath path, Token token, Unit assumed) {
        Figure figure = token.figure();
        if (figure == null) {
            return null;
        }
        if (Forms.isMoney(path.column())) {
            return figure.inWan(assumed);
        }
        return switch (figure.unit()) {
            case WAN -> figure.value().movePointRight(4);
            case YI -> figure.value().movePointRight(8);
            case YUAN, NONE -> figure.value();
        };
    }

    /**
     * How a row was read.
     *
     * @param place where the row label stands, for blank cells
     * @param certain label and row undamaged
     * @param assumed unit of money without a printed unit
     */
    record Reading(Place place, boolean certain, Unit assumed) {}
}
