package org.daylight.workbench.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daylight.organisation.MaintainingReadingPlaces;
import org.daylight.organisation.OrganCast;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.ReadingPlace;
import org.daylight.organisation.ReadingPlaceId;
import org.daylight.organisation.ReadingPlaceKind;
import org.daylight.workbench.scope.Attempt.Trial;

/** Organs and reading places. What an organ tells is public; changing it is not everybody's. */
final class OrganTrials {

    private static final String ORGANS = "/workbench/organs/";
    private static final String PLACES = "/workbench/reading-places/";

    private final Stage stage;

    OrganTrials(Stage stage) {
        this.stage = stage;
    }

    Map<String, Trial> all() {
        Map<String, Trial> trials = new HashMap<>();
        trials.put("GET /workbench/organs/{id}", place -> Attempt.at(ORGANS + stage.organ(place)));
        for (String act : new String[] {
            "particulars", "leaders", "units", "remedy-bodies", "rename", "transfer", "merge", "split", "dissolve"
        }) {
            trials.put(
                    "GET /workbench/organs/{id}/" + act, place -> Attempt.at(ORGANS + stage.organ(place) + "/" + act));
        }
        profiles(trials);
        reshaping(trials);
        trials.put(
                "GET /workbench/reading-places/{id}", place -> Attempt.at(PLACES + readingPlace(stage.organ(place))));
        trials.put("POST /workbench/reading-places/{id}", place -> revision(place, stage.organ(place)));
        trials.put(
                "POST /workbench/reading-places/{id} handing it to another organ",
                place -> revision(place, place.isReached() ? stage.organ(Place.ELSEWHERE) : stage.organ(Place.OWN)));
        return trials;
    }

    private void profiles(Map<String, Trial> trials) {
        trials.put(
                "POST /workbench/organs/{id}/particulars",
                place -> act(place, "particulars", Map.of("functions", "职能" + Stage.mark())));
        trials.put(
                "POST /workbench/organs/{id}/leaders",
                place -> act(place, "leaders", Map.of("name-1", "柳若兰" + Stage.mark(), "title-1", "局长")));
        trials.put(
                "POST /workbench/organs/{id}/units",
                place -> act(place, "units", Map.of("name-1", "办公室" + Stage.mark())));
        trials.put(
                "POST /workbench/organs/{id}/remedy-bodies",
                place -> act(
                        place,
                        "remedy-bodies",
                        Map.of(
                                "review-body", "明湖区人民政府" + Stage.mark(),
                                "review-address", "望岫路1号",
                                "court", "明湖区人民法院",
                                "court-address", "湖滨北路26号")));
    }

    private void reshaping(Map<String, Trial> trials) {
        trials.put(
                "POST /workbench/organs/{id}/rename",
                place -> act(place, "rename", Map.of("name", "新名局" + Stage.mark(), "slug", OrganCast.freshSlug())));
        trials.put(
                "POST /workbench/organs/{id}/transfer",
                place -> act(
                        place,
                        "transfer",
                        Map.of("parent", stage.organ(Place.BELOW).toString())));
        trials.put(
                "POST /workbench/organs/{id}/transfer out of the own part of the tree",
                place -> act(
                        place,
                        "transfer",
                        Map.of("parent", stage.organ(Place.ELSEWHERE).toString())));
        trials.put(
                "POST /workbench/organs/{id}/merge",
                place -> act(
                        place,
                        "merge",
                        Map.of("successor", stage.freshOrgan(Place.BELOW).toString())));
        trials.put(
                "POST /workbench/organs/{id}/merge into a foreign organ",
                place -> act(
                        place,
                        "merge",
                        Map.of("successor", stage.freshOrgan(Place.ELSEWHERE).toString())));
        trials.put(
                "POST /workbench/organs/{id}/split",
                place -> act(
                        place,
                        "split",
                        Map.of("continues", "on", "name-1", "分出局" + Stage.mark(), "slug-1", OrganCast.freshSlug())));
        trials.put("POST /workbench/organs/{id}/dissolve", place -> act(place, "dissolve", Map.of()));
    }

    private Attempt act(Place place, String act, Map<String, String> typed) {
        OrganId organ = stage.freshOrgan(place);
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("version", Long.toString(stage.organs().target(organ).version()));
        fields.put("effective-on", "2024-03-29");
        fields.put("basis", "明编发〔2024〕2号");
        return Attempt.at(ORGANS + organ + "/" + act).with(fields);
    }

    private Attempt revision(Place place, OrganId responsible) {
        ReadingPlaceId id = readingPlace(stage.organ(place));
        return Attempt.at(PLACES + id)
                .with(Map.of(
                        "version", "0",
                        "slug", "corner-" + id,
                        "name", "查阅点" + Stage.mark(),
                        "place-kind", "LIBRARY",
                        "organ", responsible.toString(),
                        "address", "湖滨北路2号",
                        "opening-hours", "9:00—17:00",
                        "telephone", "0000-1234567"));
    }

    ReadingPlaceId readingPlace(OrganId organ) {
        return stage.get(MaintainingReadingPlaces.class)
                .open(facts(organ, "corner-" + Stage.mark()), UUID.randomUUID(), OrganCast.ZHANG)
                .orThrow();
    }

    static ReadingPlace.Facts facts(OrganId organ, String slug) {
        return new ReadingPlace.Facts(
                slug,
                "查阅点",
                ReadingPlaceKind.DISCLOSURE_CORNER,
                organ,
                "湖滨北路1号",
                "9:00—17:00",
                "0000-1234567",
                "",
                null);
    }
}
