package org.daylight.portal.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;
import org.daylight.web.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory of organs by kind, today or on a day; names no longer in use are found too. */
@Controller
@Everyone
class OrgansPage {

    private final OrganDirectory organs;
    private final OrganHistory history;

    OrgansPage(OrganDirectory organs, OrganHistory history) {
        this.organs = organs;
        this.history = history;
    }

    @GetMapping("/organs")
    ModelAndView directory(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        String text = q.strip();
        List<OrganSummary> found = (on == null ? organs.all() : history.asOf(on))
                .stream().filter(organ -> organ.name().contains(text)).toList();
        List<OrganGroup> groups = Arrays.stream(OrganKind.values())
                .map(kind -> new OrganGroup(
                        kind,
                        found.stream().filter(organ -> organ.kind() == kind).toList()))
                .filter(group -> !group.organs().isEmpty())
                .toList();
        return new ModelAndView(
                "portal/organisation/organs",
                Map.of(
                        "groups",
                        groups,
                        "former",
                        text.isEmpty() ? List.of() : former(text),
                        "q",
                        text,
                        "on",
                        on == null ? "" : on.toString(),
                        "count",
                        found.size()));
    }

    private List<FormerOrganName> former(String text) {
        return history.formerNamesContaining(text).stream()
                .map(name -> organs.find(name.organ())
                        .map(organ -> new FormerOrganName(name.name(), name.until(), organ.slug(), organ.name())))
                .flatMap(Optional::stream)
                .toList();
    }
}
