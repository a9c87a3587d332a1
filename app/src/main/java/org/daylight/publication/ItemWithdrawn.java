package org.daylight.publication;

import java.time.Instant;
import org.daylight.organisation.OrganId;

/** An item was taken off the portal; a notice stands in its place (R6-10). */
public record ItemWithdrawn(ItemId item, OrganId organ, int version, String reason, Instant at) {}
