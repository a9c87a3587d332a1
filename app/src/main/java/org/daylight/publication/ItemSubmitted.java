package org.daylight.publication;

import java.time.Instant;
import org.daylight.organisation.OrganId;

/** A version was handed in for review. */
public record ItemSubmitted(ItemId item, OrganId organ, int version, Instant at) {}
