package org.daylight.portal.organisation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.ReadingPlace;
import org.daylight.organisation.ReadingPlaceKind;
import org.daylight.organisation.ReadingPlaces;
import org.daylight.web.Everyone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody may read what is disclosed (查阅场所; 条例 第二十五条). */
@Controller
@Everyone
class ReadingPlacesPage {

    private final ReadingPlaces places;
    private final OrganDirectory organs;

    ReadingPlacesPage(ReadingPlaces places, OrganDirectory organs) {
        this.places = places;
        this.organs = organs;
    }

    @GetMapping("/reading-places")
    ModelAndView list(@RequestParam(defaultValue = "") String q) {
        String text = q.strip();
        List<ReadingPlace> found = places.open().stream()
                .filter(place -> place.facts().name().contains(text)
                        || place.facts().address().contains(text))
                .toList();
        Map<ReadingPlaceKind, List<ReadingPlace>> byKind = new LinkedHashMap<>();
        Arrays.stream(ReadingPlaceKind.values())
                .forEach(kind -> byKind.put(
                        kind,
                        found.stream()
                                .filter(place -> place.facts().kind() == kind)
                                .toList()));
        byKind.values().removeIf(List::isEmpty);
        return new ModelAndView(
                "portal/organisation/reading-places", Map.of("byKind", byKind, "q", text, "count", found.size()));
    }

    @GetMapping("/reading-places/{slug}")
    ModelAndView place(@PathVariable String slug) {
        ReadingPlace place =
                places.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "portal/organisation/reading-place",
                Map.of(
                        "place",
                        place,
                        "organ",
                        organs.find(place.facts().organ()).orElseThrow()));
    }
}
