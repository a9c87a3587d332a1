package org.daylight.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganSummary;
import org.daylight.web.PageFurniture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The masthead and the main navigation of the portal. A page about a failure must not fail itself: it asks the database
 * for nothing once the owner's name is known, and does without the name when the database does not answer.
 */
@Component
class PortalFurniture implements PageFurniture {

    private static final Logger LOG = LoggerFactory.getLogger(PortalFurniture.class);
    private static final List<NavigationEntry> NAVIGATION = List.of(
            new NavigationEntry("/", "portal.nav.home"),
            new NavigationEntry("/items", "portal.nav.items"),
            new NavigationEntry("/organs", "portal.nav.organs"),
            new NavigationEntry("/requests", "portal.nav.requests"),
            new NavigationEntry("/reading-places", "portal.nav.reading-places"));

    private final OrganDirectory organs;
    private volatile String lastKnownOwner = "";

    PortalFurniture(OrganDirectory organs) {
        this.organs = organs;
    }

    @Override
    public boolean belongsTo(String template) {
        return template.startsWith("portal/") || template.startsWith("error/");
    }

    @Override
    public Map<String, Object> of(HttpServletRequest request) {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        String owner = failed && !lastKnownOwner.isEmpty() ? lastKnownOwner : owner();
        return Map.of("shell", new PortalShell(owner, NAVIGATION));
    }

    private String owner() {
        try {
            organs.all().stream()
                    .filter(organ -> organ.parent() == null)
                    .map(OrganSummary::name)
                    .findFirst()
                    .ifPresent(name -> lastKnownOwner = name);
        } catch (DataAccessException failure) {
            LOG.warn("The name of the portal's owner cannot be read.", failure);
        }
        return lastKnownOwner;
    }
}
