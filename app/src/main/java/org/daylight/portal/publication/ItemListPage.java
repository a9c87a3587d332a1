package org.daylight.portal.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganSummary;
import org.daylight.publication.PublicFilter;
import org.daylight.publication.PublicItemPage;
import org.daylight.publication.PublicItems;
import org.daylight.publication.Themes;
import org.daylight.web.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Everything that is published, newest first, narrowed by organ, theme and year. */
@Controller
@Everyone
class ItemListPage {

    private static final int SIZE = 20;

    private final PublicItems items;
    private final ItemLines lines;
    private final OrganDirectory organs;
    private final Freshness freshness;

    ItemListPage(PublicItems items, ItemLines lines, OrganDirectory organs, Freshness freshness) {
        this.items = items;
        this.lines = lines;
        this.organs = organs;
        this.freshness = freshness;
    }

    /** What the address asks for: slug of an organ, leaf of the themes, year, mark of the page before. */
    record Wanted(
            @Nullable String organ,
            @Nullable String theme,
            @Nullable Integer year,
            @Nullable String after) {}

    @GetMapping("/items")
    @Nullable
    ModelAndView list(@ModelAttribute Wanted wanted, ServletWebRequest request) {
        if (freshness.isUnchanged(request)) {
            return null;
        }
        String organ = Objects.requireNonNullElse(wanted.organ(), "");
        String theme = Objects.requireNonNullElse(wanted.theme(), "");
        ListChoice choice = new ListChoice(organ, Themes.byTop().containsKey(theme) ? theme : "", wanted.year());
        OrganSummary chosen = organ.isEmpty() ? null : found(organ);
        PublicItemPage page = items.list(new PublicFilter(
                chosen == null ? null : chosen.id(),
                choice.theme().isEmpty() ? null : choice.theme(),
                wanted.year(),
                wanted.after(),
                SIZE));
        Map<String, Object> model = new HashMap<>(Map.of(
                "choice",
                choice,
                "organName",
                chosen == null ? "" : chosen.name(),
                "lines",
                lines.of(page.lines()),
                "total",
                page.total(),
                "first",
                wanted.after() == null ? "" : choice.address(null),
                "next",
                page.next() == null ? "" : choice.address(page.next())));
        model.put("organs", publishers());
        model.put("themes", Themes.byTop());
        model.put("years", items.years());
        return new ModelAndView("portal/publication/list", model);
    }

    private OrganSummary found(String slug) {
        return organs.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Organs whose own information the 条例 has them publish (第四条, 第五十四条). */
    private List<OrganSummary> publishers() {
        return organs.all().stream()
                .filter(organ -> switch (organ.kind()) {
                    case GOVERNMENT, GOVERNMENT_OFFICE, DEPARTMENT, SUB_DISTRICT -> true;
                    case COMMUNITY, PUBLIC_SERVICE_ENTITY -> false;
                })
                .toList();
    }
}
