package org.daylight.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.OrganProfiles;
import org.daylight.organisation.OrganSummary;
import org.daylight.portal.publication.Freshness;
import org.daylight.portal.publication.ItemLines;
import org.daylight.publication.PublicFilter;
import org.daylight.publication.PublicItemPage;
import org.daylight.publication.PublicItems;
import org.daylight.publication.Themes;
import org.daylight.web.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The front door: find something, ask for something, see what is new. */
@Controller
@Everyone
class HomePage {

    private static final int LATEST = 8;

    private final PublicItems items;
    private final ItemLines lines;
    private final OrganDirectory organs;
    private final OrganProfiles profiles;
    private final Freshness freshness;

    HomePage(PublicItems items, ItemLines lines, OrganDirectory organs, OrganProfiles profiles, Freshness freshness) {
        this.items = items;
        this.lines = lines;
        this.organs = organs;
        this.profiles = profiles;
        this.freshness = freshness;
    }

    @GetMapping("/")
    @Nullable
    ModelAndView home(ServletWebRequest request) {
        if (freshness.isUnchanged(request)) {
            return null;
        }
        PublicItemPage latest = items.list(PublicFilter.newest(LATEST));
        Map<String, Object> model = new HashMap<>(
                Map.of("lines", lines.of(latest.lines()), "total", latest.total(), "themes", Themes.byTop()));
        office().ifPresent(profile -> model.put("office", profile));
        return new ModelAndView("portal/home", model);
    }

    /** What the organ that runs the site tells of its disclosure office. */
    private Optional<OrganProfile> office() {
        return organs.all().stream()
                .filter(organ -> organ.parent() == null)
                .map(OrganSummary::id)
                .findFirst()
                .flatMap(profiles::find)
                .filter(profile -> !profile.particulars().disclosureOffice().isUnknown()
                        || !profile.particulars().contact().isUnknown());
    }
}
