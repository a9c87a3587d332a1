package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.Place;
import org.daylight.reports.text.Figures.Unit;

/** Reads table T4: fifteen cells under a head of three groups with five results each. */
final class DisputeTableReader {

    private static final int CELLS = 15;
    private static final List<DisputeRoute> ROUTES = List.of(DisputeRoute.values());

    private final FoundCells found;
    private boolean finished;
    private boolean ordered;
    private HeadColumns<CellPath> stretches = new HeadColumns<>();
    private List<CellPath> columns = canonical();

    DisputeTableReader(FoundCells found) {
        this.found = found;
    }

    /** Whether the text holds the head of T4: three of its result labels, or all of them cut by line breaks. */
    static boolean opens(String letters) {
        boolean wrapped = letters.contains("维持") && letters.contains("纠正") && letters.contains("审结");
        return wrapped
                || Labels.DISPUTE_HEAD.scan(letters).stream()
                                .map(Vocabulary.Hit::meaning)
                                .filter(m -> m instanceof DisputeResult && m != DisputeResult.TOTAL)
                                .distinct()
                                .count()
                        >= 3;
    }

    boolean isFinished() {
        return finished;
    }

    void head(String letters, List<Token> tokens) {
        HeadColumns<CellPath> seen = DisputeHeads.of(tokens);
        if (seen.size() == CELLS) {
            stretches = seen;
        }
        List<DisputeResult> results = new ArrayList<>();
        List<DisputeRoute> routes = new ArrayList<>();
        int from = Math.max(0, letters.indexOf("结果维持") - 60);
        for (Vocabulary.Hit<Object> hit : Labels.DISPUTE_HEAD.scan(letters.substring(from))) {
            if (hit.meaning() instanceof DisputeResult result) {
                results.add(result);
            } else if (hit.meaning() instanceof DisputeRoute route && !routes.contains(route)) {
                routes.add(route);
            }
        }
        results.subList(0, Math.max(0, results.size() - CELLS)).clear();
        ordered = results.size() == CELLS && routes.size() == 3 && groupsAreWhole(results) && routes.equals(ROUTES);
        if (ordered) {
            columns = paths(results);
        }
    }

    private static boolean groupsAreWhole(List<DisputeResult> results) {
        for (int i = 0; i < CELLS; i += 5) {
            if (EnumSet.copyOf(results.subList(i, i + 5)).size() != 5) {
                return false;
            }
        }
        return true;
    }

    private static List<CellPath> paths(List<DisputeResult> results) {
        List<CellPath> paths = new ArrayList<>();
        for (int i = 0; i < CELLS; i++) {
            paths.add(CellPath.dispute(ROUTES.get(i / 5), results.get(i)));
        }
        return paths;
    }

    private static List<CellPath> canonical() {
        List<CellPath> paths = new ArrayList<>();
        for (DisputeRoute route : DisputeRoute.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                paths.add(CellPath.dispute(route, result));
            }
        }
        return paths;
    }

    /** Reads the row of figures; blanks that only pad the head are dropped. */
    void read(Run run, boolean atEnd) {
        List<Token> cells = afterHead(run);
        boolean padding = cells.size() < CELLS && cells.stream().noneMatch(Token::isFilled);
        if (padding) {
            return;
        }
        Optional<Map<CellPath, Token>> standing = stretches.place(cells);
        if (standing.isPresent()) {
            put(run, standing.get(), true);
        } else {
            List<Token> proved = ordered ? DisputeSums.place(cells, columns) : List.of();
            switch (proved.isEmpty() ? Alignment.of(cells, CELLS, atEnd) : proved(proved)) {
                case Alignment.Placed placed -> put(run, row(placed), ordered && placed.complete());
                case Alignment.Unplaced unplaced -> found.warn("DISPUTES_UNPLACED", run, unplaced.figures(), CELLS);
            }
        }
        finished = true;
    }

    private static Alignment proved(List<Token> cells) {
        return new Alignment.Placed(new ArrayList<>(cells), cells.stream().allMatch(Token::isFilled));
    }

    /** Cells of the last label's own row are padding when the figures stand in another row. */
    private static List<Token> afterHead(Run run) {
        if (run.texts().isEmpty() || run.cells().isEmpty()) {
            return run.cells();
        }
        int headRow = run.texts().getLast().row();
        boolean figuresInHeadRow = run.cells().stream().anyMatch(c -> c.row() == headRow && c.isFilled());
        return figuresInHeadRow
                ? run.cells()
                : run.cells().stream().filter(c -> c.row() != headRow).toList();
    }

    private Map<CellPath, Token> row(Alignment.Placed placed) {
        Map<CellPath, Token> row = new LinkedHashMap<>();
        for (int i = 0; i < CELLS; i++) {
            Token token = placed.cells().get(i);
            if (token != null) {
                row.put(columns.get(i), token);
            }
        }
        return row;
    }

    private void put(Run run, Map<CellPath, Token> row, boolean certain) {
        Place place = run.cells().getLast().place();
        FoundCells.Reading reading = new FoundCells.Reading(place, certain, Unit.NONE);
        row.forEach((path, token) -> found.put(path, token, reading));
        if (row.size() < CELLS) {
            found.warn("DISPUTES_CUT", run);
        }
    }
}
