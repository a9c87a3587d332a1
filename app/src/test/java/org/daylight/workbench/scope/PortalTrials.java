package org.daylight.workbench.scope;

import java.util.Map;
import java.util.UUID;
import org.daylight.organisation.MaintainingReadingPlaces;
import org.daylight.organisation.OrganCast;
import org.daylight.workbench.scope.Attempt.Trial;

/** What everybody may read of organs and reading places. */
final class PortalTrials {

    private final Stage stage;

    PortalTrials(Stage stage) {
        this.stage = stage;
    }

    Map<String, Trial> all() {
        return Map.of(
                "GET /organs/{slug}",
                place -> Attempt.at(
                        "/organs/" + stage.organs().summary(stage.organ(place)).slug()),
                "GET /reading-places/{slug}",
                place -> Attempt.at("/reading-places/" + readingPlace(place)));
    }

    private String readingPlace(Place place) {
        String slug = "corner-" + Stage.mark();
        stage.get(MaintainingReadingPlaces.class)
                .open(OrganTrials.facts(stage.organ(place), slug), UUID.randomUUID(), OrganCast.ZHANG)
                .orThrow();
        return slug;
    }
}
