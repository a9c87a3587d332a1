package org.daylight.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganSummary;
import org.daylight.web.PageFurniture;
import org.springframework.stereotype.Component;

/** The masthead and the main navigation of the portal. */
@Component
class PortalFurniture implements PageFurniture {

    private static final List<NavigationEntry> NAVIGATION = List.of(
            new NavigationEntry("/", "portal.nav.home"),
            new NavigationEntry("/organs", "portal.nav.organs"),
            new NavigationEntry("/reading-places", "portal.nav.reading-places"));

    private final OrganDirectory organs;

    PortalFurniture(OrganDirectory organs) {
        this.organs = organs;
    }

    @Override
    public boolean belongsTo(String template) {
        return template.startsWith("portal/") || template.startsWith("error/");
    }

    @Override
    public Map<String, Object> of(HttpServletRequest request) {
        String owner = organs.all().stream()
                .filter(organ -> organ.parent() == null)
                .map(OrganSummary::name)
                .findFirst()
                .orElse("");
        return Map.of("shell", new PortalShell(owner, NAVIGATION));
    }
}
