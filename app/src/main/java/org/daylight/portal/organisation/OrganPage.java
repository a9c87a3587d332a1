package org.daylight.portal.organisation;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganProfiles;
import org.daylight.organisation.OrganSummary;
import org.daylight.organisation.ReadingPlaces;
import org.daylight.web.Everyone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** One organ. An address it once had leads to the one it has now; an organ that ended names its successors. */
@Controller
@Everyone
class OrganPage {

    private final OrganDirectory organs;
    private final OrganProfiles profiles;
    private final OrganHistory history;
    private final ReadingPlaces places;
    private final ObjectProvider<OrganPageSection> sections;

    OrganPage(
            OrganDirectory organs,
            OrganProfiles profiles,
            OrganHistory history,
            ReadingPlaces places,
            ObjectProvider<OrganPageSection> sections) {
        this.organs = organs;
        this.profiles = profiles;
        this.history = history;
        this.places = places;
        this.sections = sections;
    }

    @GetMapping("/organs/{slug}")
    ModelAndView organ(@PathVariable String slug) {
        return organs.findBySlug(slug)
                .map(organ -> new ModelAndView("portal/organisation/organ", Map.of("portrait", portrait(organ))))
                .or(() -> history.formerHolderOf(slug).flatMap(organs::find).map(OrganPage::movedTo))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView movedTo(OrganSummary organ) {
        RedirectView view =
                new RedirectView(URI.create("/organs/" + organ.slug()).toString());
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }

    private OrganPortrait portrait(OrganSummary organ) {
        Map<OrganKind, List<OrganSummary>> below = new EnumMap<>(OrganKind.class);
        organs.children(organ.id())
                .forEach(child -> below.computeIfAbsent(child.kind(), kind -> new ArrayList<>())
                        .add(child));
        return new OrganPortrait(
                profiles.find(organ.id()).orElseThrow(),
                history.endOf(organ.id()).orElse(null),
                lineage(organ),
                below,
                history.successorsOf(organ.id()),
                history.of(organ.id()),
                places.open().stream()
                        .filter(place -> place.facts().organ().equals(organ.id()))
                        .toList(),
                sections.orderedStream()
                        .map(section -> section.of(organ))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<OrganSummary> lineage(OrganSummary organ) {
        List<OrganSummary> above = new ArrayList<>();
        OrganId step = organ.parent();
        while (step != null) {
            OrganSummary found = organs.find(step).orElseThrow();
            above.addFirst(found);
            step = found.parent();
        }
        return above;
    }
}
