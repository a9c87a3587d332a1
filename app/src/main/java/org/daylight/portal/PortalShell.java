package org.daylight.portal;

import java.util.List;

/** What the portal's frame shows around every page. */
public record PortalShell(String owner, List<NavigationEntry> navigation) {}
