package org.daylight.publication;

import java.time.Instant;
import org.daylight.organisation.OrganId;

/** A corrected version took the place of the one before, which stays readable. */
public record ItemCorrected(ItemId item, OrganId organ, int version, String note, Instant at) {}
