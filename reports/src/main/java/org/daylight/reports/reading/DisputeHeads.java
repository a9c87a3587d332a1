package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.reports.CellPath;
import org.daylight.reports.DisputeResult;
import org.daylight.reports.DisputeRoute;
import org.daylight.reports.text.Plain;

/** Finds in the head of T4 where each result of each route stands. */
final class DisputeHeads {

    private record Route(DisputeRoute route, Token.Slot slot) {}

    private DisputeHeads() {}

    static HeadColumns<CellPath> of(List<Token> tokens) {
        List<Route> routes = new ArrayList<>();
        HeadColumns<CellPath> columns = new HeadColumns<>();
        for (Token token : tokens) {
            if (token.slot().isKnown()) {
                Labels.DISPUTE_ROUTES
                        .exact(Plain.foldedLabel(token.text()))
                        .ifPresent(route -> routes.add(new Route(route, token.slot())));
            }
        }
        for (Token token : tokens) {
            if (token.slot().isKnown()) {
                Labels.DISPUTE_RESULTS
                        .exact(Plain.foldedLabel(token.text()))
                        .flatMap(result -> path(routes, result, token.slot()))
                        .ifPresent(path -> columns.put(path, token.slot()));
            }
        }
        return columns;
    }

    private static Optional<CellPath> path(List<Route> routes, DisputeResult result, Token.Slot slot) {
        return routes.stream()
                .filter(route -> route.slot().overlap(slot) * 2 > slot.columns())
                .reduce((earlier, later) -> later)
                .map(route -> CellPath.dispute(route.route(), result));
    }
}
